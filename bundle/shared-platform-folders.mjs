import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// packages/core/src/node/platform-folders.ts
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
function findPlatformFolders(env, platform = process.platform) {
  const home = env["HOME"] !== void 0 && isAbsolute(env["HOME"]) ? env["HOME"] : homedir();
  if (platform === "darwin") {
    const support = join(home, "Library", "Application Support", "safe-pip");
    return { cache: join(home, "Library", "Caches", "safe-pip"), data: support, config: support };
  }
  if (platform === "win32") {
    const local = env["LOCALAPPDATA"] ?? join(home, "AppData", "Local");
    const roaming = env["APPDATA"] ?? join(home, "AppData", "Roaming");
    return { cache: join(local, "safe-pip", "cache"), data: join(local, "safe-pip", "data"), config: join(roaming, "safe-pip") };
  }
  return {
    cache: join(xdg(env["XDG_CACHE_HOME"]) ?? join(home, ".cache"), "safe-pip"),
    data: join(xdg(env["XDG_DATA_HOME"]) ?? join(home, ".local", "share"), "safe-pip"),
    config: join(xdg(env["XDG_CONFIG_HOME"]) ?? join(home, ".config"), "safe-pip")
  };
}
function xdg(value) {
  return value !== void 0 && isAbsolute(value) ? value : null;
}

export {
  findPlatformFolders
};
