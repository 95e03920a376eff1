"""The two places where pip stops and asks: what is asked for, and the whole set that it has resolved."""

import os
import re
import sys
from urllib.parse import urlsplit, urlunsplit


class Talk(object):
    """What was asked and answered in this run."""

    def __init__(self, channel, gate, transport, held):
        self.released = False
        self.taken = []
        self._channel = channel
        self._gate = gate
        self._transport = transport
        self._held = held
        self._resolver = None
        self._finder = None

    def stop(self, reason):
        raise self._transport.stop(reason)

    def on_asked(self, requirements, finder):
        self._finder = finder
        answer = self._channel.ask(
            "asked",
            asked=[asked(req) for req in requirements],
            installed=installed(),
            places=places_of(finder),
            tags=tags_of(finder),
            environment=environment(),
        )
        if not answer["go"]:
            self.stop(answer["reason"])

    def on_resolved(self, requirements):
        """Once a run, for the set of the command itself; build environments have none of their own."""
        if self.released or self._gate.building:
            return
        dists, extras = known_of(self._resolver)
        wanted = [req for req in requirements if not req.constraint and not req.satisfied_by]
        items = [item(req, dists.get(name_of(req)), extras.get(name_of(req), ())) for req in wanted]
        plan = {
            "items": items,
            "edges": edges(self._resolver),
            "environment": environment(),
            "places": places_of(self._finder),
        }
        answer = self._channel.ask("plan", plan=plan)
        if not answer["go"]:
            self.stop(answer["reason"])
        self.released = True
        for stream in self._held:
            stream.let_go()

    def on_repository(self, backend, url):
        if self._gate.building or backend.name != "git":
            self.stop("safe-pip: %s is not cloned" % self._transport.shown(url))
        plain, revision, _user_info = backend.get_url_rev_and_auth(url)
        answer = self._channel.ask("repository", url=self._transport.shown(plain), revision=revision)
        if not answer["go"]:
            self.stop(answer["reason"])
        return answer["checkout"]

    def on_taken(self, req, path):
        import _safe_pip_pip_launcher_hooks as hooks

        link = req.link
        self.taken.append(
            {
                "name": name_of(req),
                "filename": link.filename,
                "sha256": hooks.digest_of(path),
                "url": bare(link.url),
                "isForBuild": bool(self._gate.building),
            }
        )

    def look_at_saved(self, options):
        """What lies in the folder of `download` or `wheel` afterwards is what counts there."""
        import _safe_pip_pip_launcher_hooks as hooks

        folder = getattr(options, "download_dir", None) or getattr(options, "wheel_dir", None)
        for entry in list(self.taken):
            path = os.path.join(folder, entry["filename"]) if folder else None
            if path and not entry["isForBuild"] and os.path.isfile(path):
                self.taken.append(dict(entry, sha256=hooks.digest_of(path)))

    def enter(self, resolver):
        previous, self._resolver = self._resolver, resolver
        return previous

    def leave(self, previous):
        self._resolver = previous


def guard_resolution(talk):
    """Raises AttributeError or ImportError where this pip lacks one of the places."""
    from pip._internal.cli.req_command import RequirementCommand
    from pip._internal.operations.prepare import RequirementPreparer
    from pip._internal.resolution.resolvelib.resolver import Resolver

    read = RequirementCommand.get_requirements

    def get_requirements(self, *args, **kwargs):
        requirements = read(self, *args, **kwargs)
        # (args, options, finder, session) in every pip that is supported.
        talk.on_asked(requirements, kwargs.get("finder", args[2] if len(args) > 2 else None))
        return requirements

    RequirementCommand.get_requirements = get_requirements
    more = RequirementPreparer.prepare_linked_requirements_more

    def prepare_linked_requirements_more(self, reqs, *args, **kwargs):
        reqs = list(reqs)
        talk.on_resolved(reqs)
        return more(self, reqs, *args, **kwargs)

    RequirementPreparer.prepare_linked_requirements_more = prepare_linked_requirements_more
    resolvers = [Resolver]
    try:
        from pip._internal.resolution.legacy.resolver import Resolver as LegacyResolver

        resolvers.append(LegacyResolver)
    except ImportError:
        pass  # It will be removed one day.
    for resolver in resolvers:
        resolver.resolve = asking(talk, resolver.resolve)


def asking(talk, resolve):
    def resolve_and_ask(self, *args, **kwargs):
        previous = talk.enter(self)
        try:
            result = resolve(self, *args, **kwargs)
            talk.on_resolved(result.all_requirements)
            return result
        finally:
            talk.leave(previous)

    return resolve_and_ask


def installed():
    """Name and version of what lies on the path already, by the names of folders: no metadata is read."""
    found = {}
    for place in sys.path:
        try:
            names = os.listdir(place or ".")
        except OSError:
            continue
        for name in names:
            match = re.match(r"^([A-Za-z0-9._]+)-([^-]+)\.(?:dist|egg)-info$", name)
            if match:
                found.setdefault(re.sub(r"[-_.]+", "-", match.group(1)).lower(), match.group(2))
    return found


def places_of(finder):
    """Where pip looks and for what, after the options of requirements files were read."""
    control = finder.format_control
    return {
        "indexUrls": list(finder.index_urls),
        "findLinks": list(finder.find_links),
        "noBinary": sorted(control.no_binary),
        "onlyBinary": sorted(control.only_binary),
    }


def tags_of(finder):
    """Wheel tags of the target, best first."""
    target = finder.target_python
    tags = target.get_sorted_tags() if hasattr(target, "get_sorted_tags") else target.get_tags()
    return [str(tag) for tag in tags]


def link_of(req):
    """Where a requirement comes from, also when a wheel built of it lies in a cache."""
    return getattr(req, "cached_wheel_source_link", None) or req.link


def kind_of(req, link):
    if link is None:
        return "index"
    if link.is_vcs:
        return "vcs"
    if link.is_existing_dir():
        return "path"
    if req.original_link is None and not is_locked(link):
        return "index"
    return "archive" if link.is_file else "url"


def is_locked(link):
    """What a lock file names by its URL was on no page; it comes from a path."""
    origin = getattr(link, "comes_from", None)
    return not link.is_file and (origin is None or isinstance(origin, str) and "://" not in origin)


def bare(url):
    """Without user-info and fragment."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment=""))


def name_of(req):
    from pip._vendor.packaging.utils import canonicalize_name

    return canonicalize_name(req.name) if req.name else None


def asked(req):
    kind = kind_of(req, req.link)
    hashes = ["sha256:" + digest for digest in (getattr(req, "hash_options", None) or {}).get("sha256", ())]
    if req.link is not None and req.link.hash_name == "sha256":
        hashes.append("sha256:" + req.link.hash)
    came_from = req.comes_from
    return {
        "name": name_of(req),
        "extras": sorted(req.extras),
        "specifier": str(req.specifier) if req.req is not None else "",
        "marker": str(req.markers) if req.markers else None,
        "isConstraint": bool(req.constraint),
        "isEditable": bool(req.editable),
        "kind": kind,
        "url": None if req.link is None else bare(req.link.url),
        "hashes": sorted(set(hashes)),
        "cameFrom": came_from if isinstance(came_from, str) else None,
    }


def known_of(resolver):
    """Distributions and extras by name: before pip 25 only the candidates know what was learned from metadata alone."""
    dists, extras = {}, {}
    result = getattr(resolver, "_result", None)
    for candidate in () if result is None else result.mapping.values():
        if getattr(candidate, "dist", None) is not None:
            dists[candidate.project_name] = candidate.dist
        extras.setdefault(candidate.project_name, set()).update(getattr(candidate, "extras", ()))
    return dists, extras


def item(req, dist, extras):
    from pip._vendor.packaging.utils import canonicalize_name

    link = link_of(req)
    kind = kind_of(req, link)
    dist = dist or req.get_dist()
    return {
        "name": canonicalize_name(dist.raw_name),
        "version": str(dist.version),
        "kind": kind,
        "url": bare(link.url),
        "subdirectory": link.subdirectory_fragment,
        "filename": link.filename if kind in ("index", "url", "archive") else None,
        "sha256": digest_of(req, link) if kind in ("index", "url", "archive") else None,
        "isEditable": bool(req.editable),
        "isRequested": bool(req.user_supplied),
        "requestedExtras": sorted(set(req.extras).union(extras)),
        "requiresDist": [str(line) for line in dist.metadata.get_all("Requires-Dist") or []],
    }


def digest_of(req, link):
    if link.hash_name == "sha256":
        return link.hash
    path = getattr(req, "local_file_path", None)
    if not path or not os.path.isfile(path) or getattr(req, "cached_wheel_source_link", None):
        return None
    import _safe_pip_pip_launcher_hooks as hooks

    return hooks.digest_of(path)


def edges(resolver):
    """Who wants whom; pip's own nodes for extras count for their project, that for Python's version for nobody."""
    result = getattr(resolver, "_result", None)
    if result is None:
        return []
    found = set()
    for child in result.graph:
        if child is None or child.startswith("<"):
            continue
        for parent in result.graph.iter_parents(child):
            pair = (None if parent is None else project(parent), project(child))
            if pair[0] != pair[1]:
                found.add(pair)
    return sorted((list(pair) for pair in found), key=lambda pair: (pair[0] or "", pair[1]))


def project(identifier):
    from pip._vendor.packaging.utils import canonicalize_name

    return canonicalize_name(identifier.partition("[")[0])


def environment():
    from pip._vendor.packaging.markers import default_environment

    return {key: str(value) for key, value in default_environment().items()}
