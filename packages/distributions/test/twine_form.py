"""Prints, for every distribution named, the form that twine would send: JSON of [file, [[field, value], …] or error]."""

import json
import sys

from twine import package, repository

answers = []
for path in sys.argv[1:]:
    try:
        fields = package.PackageFile.from_filename(path, None).metadata_dictionary()
        pairs = repository.Repository._convert_metadata_to_list_of_tuples(fields)
        answers.append([path, [[key, value] for key, value in pairs], None])
    except Exception as error:
        answers.append([path, None, str(error)])
print(json.dumps(answers))
