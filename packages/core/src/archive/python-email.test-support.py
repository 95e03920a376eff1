"""What Python's email parser reads, for the test of `header-fields.ts`: a JSON list of texts in, a list of their header pairs out."""
import email
import json
import sys

texts = json.load(sys.stdin)
print(json.dumps([[[name, str(value)] for name, value in email.message_from_string(text).items()] for text in texts]))
