import { z } from "zod";

/**
 * What a speaker has at stake in the matter they speak of:
 * `independent` no office or interest in it that the sources show; `government` speaks for the government, the
 * presidency or the ruling institutions of Kazakhstan; `party` is otherwise a party to the matter (the head of the
 * body described, a partner in the agreement praised); `unknown` the sources do not show it.
 */
export const stakeSchema = z.enum(["independent", "government", "party", "unknown"]);
