"""Every http(s) request of pip goes to the gate, and pip believes that it spoke to the true address."""

import base64
import json
import sys
from urllib.parse import quote, unquote, urlsplit, urlunsplit

STOPS = []
BUILD_MARK = '{"user_data":"safe-pip-build"}'


class Gate(object):
    """Address and token of the gate, and what is known of files that are about to be asked for."""

    def __init__(self, origin, user_info, pip_version, key=None):
        self.origin = origin
        self.authorization = "Basic " + base64.b64encode(user_info.encode()).decode()
        self.user_agent = "pip/" + pip_version
        self.building = 0
        self._key = key
        self._digests = {}

    def headers(self):
        mark = " " + BUILD_MARK if self.building else ""
        found = {"Authorization": self.authorization, "User-Agent": self.user_agent + mark}
        # What a build brings has no right to direct URLs, in whichever process it is fetched.
        if self._key and not self.building:
            found["X-Safe-Pip-Key"] = self._key
        return found

    def allow_digests(self, url, digests):
        """The sha256 digests that the user or a page allows for what lies at `url`."""
        self._digests[same(url)] = list(digests)

    def allowed_digests(self, url):
        return self._digests.get(same(url))

    def vet_local(self, path):
        """The vetted copy of a local archive. Raises Stop when the gate refuses it."""
        from pip._vendor import requests

        session = requests.Session()
        session.trust_env = False
        with session:
            answer = session.post(self.origin + "/-/local", data=json.dumps({"path": path}), headers=self.headers())
        if answer.status_code != 200:
            raise stop(answer.reason)
        told = answer.json()
        if "refused" in told:
            raise stop("safe-pip: " + told["refused"])
        return told["path"]


def stop(reason):
    """An error that ends pip with one line, whatever it was doing."""
    from pip._internal.exceptions import InstallationError

    STOPS.append(reason)
    return InstallationError(reason)


def first_stop():
    return STOPS[0] if STOPS else None


def kind_of(request):
    """What pip wants: pages are asked for by their type, artifacts without transfer coding."""
    if "application/vnd.pypi.simple" in request.headers.get("Accept", ""):
        return "p"
    if request.headers.get("Accept-Encoding") == "identity":
        return "f"
    return None


def true_url(request):
    """With the user-info that pip took out of the URL, which the gate needs for an index or file that has it there."""
    parts = urlsplit(request.url)
    header = request.headers.get("Authorization", "")
    if not header.startswith("Basic "):
        return urlunsplit(parts._replace(fragment=""))
    login, _, password = base64.b64decode(header[6:]).decode("utf-8", "replace").partition(":")
    host = parts.netloc.rpartition("@")[2]
    user_info = quote(login, safe="") + ":" + quote(password, safe="")
    return urlunsplit(parts._replace(netloc=user_info + "@" + host, fragment=""))


def guard_transport(gate):
    """Hangs the gate between pip and the network. Raises AttributeError where this pip has no such place."""
    from pip._internal.network import session as pip_session
    from pip._vendor.requests.adapters import HTTPAdapter

    class GateAdapter(HTTPAdapter):
        def send(self, request, stream=False, timeout=None, verify=True, cert=None, proxies=None):
            kind = kind_of(request)
            if kind is None or request.method not in ("GET", "HEAD"):
                raise stop("safe-pip: pip may not fetch %s here" % shown(request.url))
            asked = request.copy()
            encoded = base64.urlsafe_b64encode(true_url(request).encode()).decode().rstrip("=")
            asked.url = "%s/u/%s/%s" % (gate.origin, kind, encoded)
            asked.headers.clear()
            asked.headers.update(gate.headers())
            for name in ("Accept", "Accept-Encoding", "Range"):
                if name in request.headers:
                    asked.headers[name] = request.headers[name]
            digests = gate.allowed_digests(request.url)
            if kind == "f" and digests:
                asked.headers["X-Safe-Pip-Sha256"] = ",".join(digests)
            # No time limit: the gate says every three seconds that it still works, and safe-pip ends pip when it does not.
            response = HTTPAdapter.send(self, asked, stream=stream)
            response.url = request.url
            response.request = request
            return response

    adapter = GateAdapter(max_retries=0)
    original = pip_session.PipSession.get_adapter

    def get_adapter(self, url):
        return adapter if url.lower().startswith(("http://", "https://")) else original(self, url)

    pip_session.PipSession.get_adapter = get_adapter
    # What pip says of itself would go to the gate only, and finding it out may start other programs (rustc).
    if not callable(pip_session.user_agent):
        raise AttributeError("user_agent")
    pip_session.user_agent = lambda: gate.user_agent
    guard_sockets(gate)


def guard_sockets(gate):
    """Nothing in this process may connect to anything but the gate, should there be a way around the adapter."""
    if not hasattr(sys, "addaudithook"):
        return
    parts = urlsplit(gate.origin)
    allowed = (parts.hostname, parts.port)

    def hook(event, args):
        if event == "socket.connect" and isinstance(args[1], tuple) and tuple(args[1][:2]) != allowed:
            raise stop("safe-pip: something in pip tried to reach %s:%s around the gate" % tuple(args[1][:2]))

    sys.addaudithook(hook)


def same(url):
    """One spelling of a URL, whatever was quoted on its way: no user-info, no fragment."""
    parts = urlsplit(url)
    return (parts.scheme.lower(), parts.netloc.rpartition("@")[2].lower(), unquote(parts.path), parts.query)


def shown(url):
    """Without user-info, query and fragment."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))
