"""What changes exhibitions: one verb a file, called alike by the desk and the command line."""
