/**
 * What the workflows of all forges run, in bash, in a folder that has the newspaper in `newspaper/`. It
 * gets `engine/` beside it, and the finished site is `site/`.
 */

/** Gets the engine with its packages. It comes by git, from whatever forge it is on. */
export const GET_ENGINE = `: "\${ENGINE_REPOSITORY:?Write into the file of this workflow where the engine is}"
git init --quiet engine
git -C engine fetch --quiet --depth 1 "$ENGINE_REPOSITORY" "$ENGINE_COMMIT"
git -C engine checkout --quiet FETCH_HEAD
(cd engine && npm ci)`;

/** Builds the site, and notes when the next story comes out or expires. */
export const BUILD = `CONTENT_DIR="$PWD/newspaper" OUT_DIR="$PWD/site" npm --prefix engine run build
mkdir -p due
cp engine/node_modules/.cache/broadsheet/*/next-due due/`;

/**
 * Sets \`now\` to whether there is something to do: always, but for a run by the clock before the moment
 * that the last build has noted.
 * @param isByClock a condition of bash.
 */
export const findWhetherDue = (isByClock: string): string => `now=true
next=$(cat due/next-due 2>/dev/null || true)
if ${isByClock}; then
  if [ "$next" = never ] || [ "$(date +%s)" -lt "\${next:-0}" ]; then now=false; fi
fi`;

/** Keeps the addresses that are published with the newspaper, so that no later build loses one. */
export const KEEP_ADDRESSES = `if [ -f newspaper/addresses.txt ]; then
  cd newspaper
  git add '*addresses.txt'
  git diff --cached --quiet || git -c user.name=Broadsheet -c user.email=broadsheet@localhost commit --quiet --message 'Addresses that are published'
  git push --quiet origin HEAD:main || echo 'addresses.txt could not be pushed; the next build tries it again'
fi`;

/** A script as the text of a YAML block. */
export const block = (script: string, indent: string): string =>
	`|\n${script
		.split('\n')
		.map((line) => `${indent}${line}\n`)
		.join('')}`;

/** Why workflows ask for the moment before all else, as comments of YAML. */
export const whyDue = (indent: string): string =>
	[
		'# A build notes when the next story comes out or expires. Until then a run by the clock has nothing to',
		'# do. The note is kept apart from the site, which tells nobody what is to come.',
	]
		.map((line) => `${indent}${line}\n`)
		.join('');
