"""Where the issues are: the servers that the program can talk to."""
