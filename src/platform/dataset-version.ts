// By name: the bundler leaves the claims themselves out, which the background need not read each time it wakes.
import { version } from "../../data/compiled/claims.json";

/** The version of the dataset that this package was built with. */
export const datasetVersion: string = version;
