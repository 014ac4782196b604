"""Automation of Git workflows on a Gitea server."""

from automation.__version__ import __version__

__all__ = ["__version__"]
