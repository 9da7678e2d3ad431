"""What changes the register: one verb a file, with permission, transaction and audit together."""
