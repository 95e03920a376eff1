# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "httpx[http2]>=0.27",
#   "markupsafe",
# ]
# ///
import httpx
import markupsafe

print(markupsafe.escape(httpx.__version__))
