/** What pip installs into the environment of each tool. */
export const TOOLS: Readonly<Record<string, readonly string[]>> = {
  'uv': ['uv==0.13.9'],
  'poetry': ['poetry==2.5.1', 'poetry-plugin-export==1.10.1'],
  // The last of those that write older versions of the lock.
  'poetry-1.8': ['poetry==1.8.5', 'poetry-plugin-export==1.8.0'],
  'poetry-1.1': ['poetry==1.1.15', 'setuptools==80.9.0'],
  'pdm-2.10': ['pdm==2.10.4'],
  'uv-0.4': ['uv==0.4.30'],
  // Its own pin leaves out a library that it needs.
  'pdm': ['pdm==2.29.4', 'hishel[httpx2]==1.4.0'],
  'pipenv': ['pipenv==2026.10.3'],
  'pip-tools': ['pip-tools==7.6.2'],
  'pip': ['pip==26.3'],
  'hatch': ['hatch==1.18.2', 'uv==0.13.9'],
  // Solving for conda needs conda and its channels: packages that uv resolves are written by conda-lock's own writer.
  'conda-lock': ['conda-lock==4.0.3', 'uv==0.13.9'],
  // The library that pixi locks with; pixi itself is not on PyPI.
  'py-rattler': ['py-rattler==0.28.0', 'uv==0.13.9'],
  'setuptools': ['setuptools==84.2.1'],
  'tox': ['tox==4.67.15'],
  'pre-commit': ['pre-commit==4.7.0'],
  'pyyaml': ['pyyaml==6.0.3'],
}
