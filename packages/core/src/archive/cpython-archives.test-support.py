"""What CPython's own zipfile and tarfile read, for tests of the strict readers beside this file.

`make FOLDER`: writes archives of many honest kinds. `read FOLDER`: one JSON object, file name -> members as [path, kind,
sha256] or null where CPython refuses the archive. Nothing is extracted.
"""
import hashlib
import io
import json
import os
import random
import sys
import tarfile
import zipfile

NAMES = ["p-1/a.py", "p-1/b/c.txt", "p-1/b/" + "long" * 40 + ".py", "p-1/\u00fc.txt", "p-1/" + "d/" * 60 + "e", "p-1/empty"]


def content(rng, name):
    return b"" if name.endswith("empty") else bytes(rng.choices(b"abc\n\0\xff", k=rng.randrange(1, 3000)))


def make_zip(rng, path):
    method = rng.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
    with zipfile.ZipFile(path, "w", method) as archive:
        for name in rng.sample(NAMES, rng.randrange(1, len(NAMES))):
            if rng.random() < 0.3:
                with archive.open(name, "w", force_zip64=rng.random() < 0.5) as member:
                    member.write(content(rng, name))
            else:
                archive.writestr(name, content(rng, name), compresslevel=rng.randrange(1, 10))
        if rng.random() < 0.3:
            archive.writestr(zipfile.ZipInfo("p-1/folder/"), b"")


def make_tar(rng, path):
    form = rng.choice([tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
    names = [name for name in NAMES if form != tarfile.USTAR_FORMAT or len(name.encode()) < 90]
    with tarfile.open(path, "w:gz", format=form) as archive:
        for name in rng.sample(names, rng.randrange(1, len(names))):
            info = tarfile.TarInfo(name)
            data = content(rng, name)
            info.size = len(data)
            info.mode = rng.choice([0o644, 0o755])
            info.mtime = rng.choice([0, 1, 1767225600])
            archive.addfile(info, io.BytesIO(data))
            if rng.random() < 0.3:
                link = tarfile.TarInfo(name + ".link")
                link.type = rng.choice([tarfile.SYMTYPE, tarfile.LNKTYPE])
                link.linkname = name if link.type == tarfile.LNKTYPE else os.path.basename(name)
                archive.addfile(link)
        if rng.random() < 0.3:
            folder = tarfile.TarInfo("p-1/folder")
            folder.type = tarfile.DIRTYPE
            archive.addfile(folder)


def read_zip(path):
    with zipfile.ZipFile(path) as archive:
        return [
            [info.filename.rstrip("/"), "directory" if info.is_dir() else "file", "" if info.is_dir() else digest(archive.read(info))]
            for info in archive.infolist()
        ]


def read_tar(path):
    with tarfile.open(path, "r:gz", encoding="utf-8") as archive:
        members = []
        for info in archive:
            kind = "file" if info.isreg() else "directory" if info.isdir() else "symlink" if info.issym() else "hardlink" if info.islnk() else "other"
            members.append([info.name, kind, digest(archive.extractfile(info).read()) if kind == "file" else ""])
        return members


def digest(data):
    return hashlib.sha256(data).hexdigest()


def read(path):
    try:
        return read_zip(path) if path.endswith(".zip") else read_tar(path)
    except Exception:
        return None


def main():
    command, folder = sys.argv[1:3]
    if command == "make":
        rng = random.Random(7)
        for index in range(150):
            make_zip(rng, os.path.join(folder, "honest-%d.zip" % index))
            make_tar(rng, os.path.join(folder, "honest-%d.tar.gz" % index))
    else:
        print(json.dumps({name: read(os.path.join(folder, name)) for name in sorted(os.listdir(folder))}))


main()
