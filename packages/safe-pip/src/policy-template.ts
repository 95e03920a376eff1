/** What `safe-pip policy init` writes: the defaults, as a start; docs/policy.md explains every key. */
export const POLICY_TEMPLATE = `# The policy of this project: what findings of safe-pip mean here. docs/policy.md explains every key.
profile = "default"                     # audit (nothing refuses) | default | strict

[rules]                                 # off | none | warn | confirm | block, by rule id or "domain:malicious-code"
# lookalike-name = "warn"

[unchecked]                             # none | warn | refuse, by check
# known-malware = "warn"

[indexes]
allowed = []                            # mine, beside the configuration of pip and PyPI
public = ["https://pypi.org/simple/"]   # names found there may be looked up elsewhere; names from all other indexes never leave
internal-names = []                     # "acme-*": only from internal-index
# internal-index = "https://pkgs.example/simple/"

[names]
banned = []                             # "evil-*": nobody may ask for them

[build]
allow = []                              # projects that may run build code

[cooldown]
minimum-age = "2 days"
exempt = []

[sources.osv]
enabled = true
url = "https://api.osv.dev"

# [[exceptions]]
# rule = "known-vulnerability"
# package = "demo==1.0"
# reason = "why this is all right"
# expires = 2027-01-31
`
