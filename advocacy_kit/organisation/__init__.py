"""An organisation's own words: ``advocacy.yml``, found beside the messages, validated whole, and handed to whoever needs it.

Front door: `organisation_for` (what holds for one file of messages and one call), `load_organisation` (a file by its path).
"""

from advocacy_kit.organisation.applied import Applied, organisation_for
from advocacy_kit.organisation.finding import NAME, find_file
from advocacy_kit.organisation.keeping import Kept, keep_mapping
from advocacy_kit.organisation.load import Organisation, load_organisation

__all__ = [
    "NAME", "Applied", "Kept", "Organisation", "find_file", "keep_mapping", "load_organisation", "organisation_for",
]  # fmt: skip
