import { spawn } from "node:child_process";

/** How a program ended. */
export interface ProgramResult {
	/** Its exit code; 1 where it was killed or could not be started. */
	readonly code: number;
	/** What it printed, on both channels. */
	readonly output: string;
}

/** Runs a program to its end, keeping what it prints; `show` passes that on to standard error as it comes. */
export function runProgram(command: string, args: readonly string[], show: boolean): Promise<ProgramResult> {
	return new Promise((resolve) => {
		const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: process.env });
		let output = "";
		for (const stream of [child.stdout, child.stderr])
			stream.on("data", (chunk: Buffer) => {
				output += chunk.toString();
				if (show) process.stderr.write(chunk);
			});
		child.on("error", (error) => resolve({ code: 1, output: error.message }));
		child.on("close", (code) => resolve({ code: code ?? 1, output }));
	});
}
