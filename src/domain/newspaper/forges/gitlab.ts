import { type Engine, engineLines } from './engine.ts';
import { BUILD, block, findWhetherDue, GET_ENGINE, whyDue } from './scripts.ts';

/** Ends a job that has nothing to do, as one that may fail so (sysexits.h: try again later). */
const NOTHING_DUE = 75;

/** Takes over what is kept from run to run, once the packages are there. */
const TAKE_KEPT = `if [ -f "$CI_PROJECT_DIR/kept.tar" ]; then tar -xf "$CI_PROJECT_DIR/kept.tar"; fi`;
const KEEP = `tar --posix -cf "$CI_PROJECT_DIR/kept.tar" engine/node_modules/.cache/broadsheet site due
mv site "$CI_PROJECT_DIR/public"`;

/** The workflow that publishes a newspaper on GitLab Pages. */
export const gitlabWorkflow = (
	engine: Engine | undefined,
): string => `# Publishes this newspaper on GitLab Pages. GitLab keeps runs by the clock outside of this file: under Build,
# Pipeline schedules, make one for each half hour, so that stories come out when they are to.
variables:
${engineLines(engine, '  ')}
pages:
  image: node:24
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  resource_group: pages
  # The times of files are part of what a build remembers, and only tar keeps them whole. It is unpacked in a
  # folder that has the same path on every runner, for paths are too.
  cache:
    key: broadsheet
    paths:
      - kept.tar
${whyDue('  ')}  # GitLab knows no job that ends early and well, so such a run bears a warning.
  allow_failure:
    exit_codes: [${NOTHING_DUE}]
  script:
    - ${block(
			`work=/tmp/broadsheet
rm -rf "$work"
mkdir -p "$work/newspaper"
git ls-files -z | xargs -0 cp --parents -t "$work/newspaper"
cd "$work"
if [ -f "$CI_PROJECT_DIR/kept.tar" ]; then tar -xf "$CI_PROJECT_DIR/kept.tar" due; fi
${findWhetherDue('[ "$CI_PIPELINE_SOURCE" = schedule ]')}
if [ "$now" = false ]; then
  echo 'Nothing comes out or expires yet.'
  exit ${NOTHING_DUE}
fi`,
			'      ',
		)}    - ${block(GET_ENGINE, '      ')}    - ${block(TAKE_KEPT, '      ')}    - ${block(BUILD, '      ')}    - ${block(KEEP, '      ')}  artifacts:
    paths:
      - public
`;
