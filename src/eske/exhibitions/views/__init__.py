"""The public pages of what an exhibition shows, one file a kind of thing."""
