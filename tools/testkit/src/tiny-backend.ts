/** A PEP 517/660 back end of the standard library alone: METADATA is PKG-INFO, packages are the folders beside it. */
export const TINY_BACKEND: string = `import base64, hashlib, os, zipfile


def _read():
    with open("PKG-INFO", encoding="utf-8") as file:
        metadata = file.read()
    fields = dict(line.split(": ", 1) for line in metadata.split("\\n\\n")[0].splitlines())
    return metadata, fields["Name"].replace("-", "_").replace(".", "_").lower() + "-" + fields["Version"]


def _files(stem):
    for folder in sorted(os.listdir(".")):
        if os.path.isfile(os.path.join(folder, "__init__.py")):
            for root, folders, names in os.walk(folder):
                folders.sort()
                for name in sorted(names):
                    if name.endswith(".pyc"):
                        continue
                    path = os.path.join(root, name)
                    with open(path, "rb") as file:
                        yield path.replace(os.sep, "/"), file.read()


def _dist_info(stem, metadata):
    tag = "Wheel-Version: 1.0\\nGenerator: tiny\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"
    yield stem + ".dist-info/METADATA", metadata.encode()
    yield stem + ".dist-info/WHEEL", tag.encode()


def _write(directory, files, stem):
    name = stem + "-py3-none-any.whl"
    record = []
    with zipfile.ZipFile(os.path.join(directory, name), "w", zipfile.ZIP_DEFLATED) as wheel:
        for path, data in files:
            wheel.writestr(zipfile.ZipInfo(path), data)
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            record.append("%s,sha256=%s,%d\\n" % (path, digest, len(data)))
        record.append(stem + ".dist-info/RECORD,,\\n")
        wheel.writestr(zipfile.ZipInfo(stem + ".dist-info/RECORD"), "".join(record))
    return name


def get_requires_for_build_wheel(config_settings=None):
    return []


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    metadata, stem = _read()
    return _write(wheel_directory, list(_files(stem)) + list(_dist_info(stem, metadata)), stem)


def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    metadata, stem = _read()
    link = (stem + ".pth", (os.getcwd() + "\\n").encode())
    return _write(wheel_directory, [link] + list(_dist_info(stem, metadata)), stem)
`
