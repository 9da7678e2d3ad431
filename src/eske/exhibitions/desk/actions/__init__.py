"""What happens at the desk: one verb a file, with permission, transaction and audit together."""
