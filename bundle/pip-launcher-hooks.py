"""Places in pip where files come in, repositories are cloned and build environments are filled."""

import contextlib
import hashlib
import os
import shutil
from urllib.parse import urlsplit, urlunsplit


def guard_files(gate, transport, on_taken, on_repository):
    """Local archives are read by the gate first; nothing is cloned; remote requirements files are not read.

    Raises AttributeError where this pip lacks one of the places.
    """
    from pip._internal.operations import prepare
    from pip._internal.req import req_file
    from pip._internal.vcs.versioncontrol import VersionControl

    replace(prepare, "_check_download_dir", vet_downloaded(gate, prepare._check_download_dir))
    replace(prepare, "get_file_url", vet_file_url(gate, prepare))
    replace(prepare, "get_http_url", remember_digests(gate, transport, prepare.get_http_url))
    replace(prepare.RequirementPreparer, "_fetch_metadata_using_lazy_wheel", lambda self, link: None)
    first = prepare.RequirementPreparer.prepare_linked_requirement

    def prepare_first(self, req, *args, **kwargs):
        refuse_links_of_local_pages(transport, req.link)
        return first(self, req, *args, **kwargs)

    replace(prepare.RequirementPreparer, "prepare_linked_requirement", prepare_first)
    prepared = prepare.RequirementPreparer._prepare_linked_requirement

    def prepare_linked_requirement(self, req, parallel_builds=False):
        try:
            return prepared(self, req, parallel_builds)
        finally:
            path = getattr(req, "local_file_path", None)
            if path and os.path.isfile(path) and not req.link.is_existing_dir() and not req.link.is_vcs:
                on_taken(req, path)

    replace(prepare.RequirementPreparer, "_prepare_linked_requirement", prepare_linked_requirement)

    def obtain(self, dest, url, verbosity=0):
        checkout = on_repository(self, url.secret)
        if os.path.isdir(dest) and os.listdir(dest):
            raise transport.stop("safe-pip: %s exists already" % dest)
        if os.path.isdir(dest):
            os.rmdir(dest)
        shutil.copytree(checkout, dest, symlinks=True)

    replace(VersionControl, "obtain", obtain)
    read = req_file.get_file_content

    def get_file_content(url, *args, **kwargs):
        if urlsplit(url).scheme.lower() in ("http", "https"):
            raise transport.stop(
                "safe-pip: %s is a list from the network that nobody has read; save it as a file and name that [remote-include]" % transport.shown(url)
            )
        return read(url, *args, **kwargs)

    replace(req_file, "get_file_content", get_file_content)


def guard_builds(gate, launcher_path):
    """Build environments are filled by this launcher instead of plain pip, and no password stands on its command line."""
    try:
        from pip._internal.build_env import installer as build_env
    except ImportError:
        from pip._internal import build_env
    replace(build_env, "get_runnable_pip", lambda: launcher_path)
    call = build_env.call_subprocess

    def call_subprocess(cmd, *args, **kwargs):
        return call([without_user_info(word) for word in cmd], *args, **kwargs)

    replace(build_env, "call_subprocess", call_subprocess)
    in_process = getattr(build_env, "InprocessBuildEnvironmentInstaller", None)
    if in_process is not None:
        install = in_process.install

        def install_marked(self, *args, **kwargs):
            with marked(gate):
                return install(self, *args, **kwargs)

        in_process.install = install_marked


@contextlib.contextmanager
def marked(gate):
    gate.building += 1
    try:
        yield
    finally:
        gate.building -= 1


def vet_file_url(gate, prepare):
    def get_file_url(link, download_dir=None, hashes=None):
        path = prepare._check_download_dir(link, download_dir, hashes) if download_dir else None
        if path is None:
            path = gate.vet_local(link.file_path)
        if hashes:
            hashes.check_against_path(path)
        return prepare.File(path, None)

    return get_file_url


def vet_downloaded(gate, original):
    """A file that lies in the download folder already is read like any other before it is used."""

    def check_download_dir(link, download_dir, hashes, *args, **kwargs):
        path = original(link, download_dir, hashes, *args, **kwargs)
        return None if path is None else gate.vet_local(path)

    return check_download_dir


def remember_digests(gate, transport, original):
    def get_http_url(link, download, download_dir=None, hashes=None):
        refuse_links_of_local_pages(transport, link)
        digests = getattr(hashes, "_allowed", {}).get("sha256", ()) if hashes else ()
        if digests:
            gate.allow_digests(link.url_without_fragment, digests)
        return original(link, download, download_dir=download_dir, hashes=hashes)

    return get_http_url


def refuse_links_of_local_pages(transport, link):
    """A page of links on the disk never passed the gate, so nobody checked which hosts it names."""
    origin = getattr(link, "comes_from", None)
    page = getattr(origin, "url", origin)
    if not isinstance(page, str) or not page.lower().startswith("file:"):
        return
    if link.scheme.lower() in ("http", "https"):
        raise transport.stop(
            "safe-pip: %s stands on a local page of links, which cannot make its host one of your indexes; give the host with --find-links or --index-url"
            " [undeclared-index]" % transport.shown(link.url_without_fragment)
        )


def replace(holder, name, value):
    getattr(holder, name)
    setattr(holder, name, value)


def without_user_info(word):
    if not word.lower().startswith(("http://", "https://")):
        return word
    parts = urlsplit(word)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def digest_of(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for chunk in iter(lambda: file.read(1 << 20), b""):
            digest.update(chunk)
    return digest.hexdigest()
