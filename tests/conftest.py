"""What all tests share: texts made by chance are the same in every run; `make test-long` looks for new ones."""

from hypothesis import settings

settings.register_profile("same", derandomize=True, deadline=None, database=None)
settings.register_profile("search", deadline=None, print_blob=True)
settings.load_profile("same")
