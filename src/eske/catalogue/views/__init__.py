"""What the catalogue gives to other programs over HTTP, one file a way."""
