"""What can be done in the catalogue, one verb a file."""
