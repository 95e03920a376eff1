"""`conda-lock render`: the pip packages of the explicit files of every platform."""

import pathlib
import subprocess

from packaging.utils import parse_wheel_filename

subprocess.run(["conda-lock", "render", "--kind", "explicit"], check=True, capture_output=True)
lines = [line for file in sorted(pathlib.Path().glob("conda-*.lock")) for line in file.read_text().splitlines()]
for line in lines:
    if line.startswith("# pip "):
        name, url = line[len("# pip ") :].split(" @ ")
        place, digest = url.split("#sha256=")
        print(f"{name}=={parse_wheel_filename(place.rpartition('/')[2])[1]} --hash=sha256:{digest}")
