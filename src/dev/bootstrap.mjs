// Runs a script of ours under the pinned Node, installing the project's packages first where they are not there yet.
// Only Node's standard library is used here, and only what Node 20 knows: nothing else of ours may exist at this point.
import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Installs what is missing, then runs a script beside this file, with this command's arguments, to its exit code. */
export async function runUnderPinnedNode(script) {
	const [major] = process.versions.node.split(".");
	if (Number(major) < 20) return fail(`Node 20 or newer is needed; this is Node ${process.versions.node}.`);
	if (!isInstalled() && (await install()) !== 0)
		return fail(
			"The packages could not be installed; npm says why above. Is there a network, and a package registry on it?",
		);
	const pinned = join(ROOT, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");
	if (!existsSync(pinned))
		return fail("The pinned Node is missing: npm did not run its install script. Delete node_modules and try again.");
	const bin = join(ROOT, "node_modules/.bin");
	const separator = process.platform === "win32" ? ";" : ":";
	const env = { ...process.env, PATH: `${dirname(pinned)}${separator}${bin}${separator}${process.env.PATH}` };
	return run(pinned, [join(ROOT, "src/dev", script), ...process.argv.slice(2)], { cwd: ROOT, env, stdio: "inherit" });
}

/** True where node_modules is what the lockfile says, as far as the times of the two tell. */
function isInstalled() {
	const installed = join(ROOT, "node_modules/.package-lock.json");
	return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(ROOT, "package-lock.json")).mtimeMs;
}

function install() {
	console.error("Installing the packages of package-lock.json …");
	// npm names itself to the scripts that it runs; a script started by hand looks for it on the path.
	const npm = process.env.npm_execpath;
	const [command, first] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
	// What npm prints is progress, and standard output belongs to the script's own result.
	return run(command, [...first, "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
		cwd: ROOT,
		env: { ...process.env, npm_config_loglevel: "error" },
		stdio: ["ignore", process.stderr, process.stderr],
		shell: command === "npm" && process.platform === "win32",
	});
}

function run(command, args, options) {
	return new Promise((resolve) => {
		const child = spawn(command, args, options);
		for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
		child.on("error", (error) => {
			console.error(`${command}: ${error.message}`);
			resolve(1);
		});
		child.on("exit", (code) => resolve(code ?? 1));
	});
}

function fail(message) {
	console.error(message);
	return 1;
}
