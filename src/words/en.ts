/**
 * What readers are told in English: the list of all words there are. Words for editors are not here.
 * `{name}` is a place to be filled in; where a number decides, there is a text for each plural form of
 * the language (CLDR), in which `{count}` is the number. Scripts in the browser get groups whole, so
 * that what they use stands apart from what pages use.
 */
export const en = {
	/** Numbers of things, as they stand by themselves: below a title, behind a name. Scripts use them. */
	counts: {
		stories: { one: '{count} story', other: '{count} stories' },
		places: { one: '{count} place', other: '{count} places' },
		suggestions: { one: '{count} suggestion', other: '{count} suggestions' },
	},
	/** The same, on pages alone. */
	numbers: {
		parts: { one: '{count} part', other: '{count} parts' },
		names: { one: '{count} name', other: '{count} names' },
		topics: { one: '{count} topic', other: '{count} topics' },
		authors: { one: '{count} author', other: '{count} authors' },
		sections: { one: '{count} section', other: '{count} sections' },
		series: { one: '{count} series', other: '{count} series' },
		corrections: { one: '{count} correction', other: '{count} corrections' },
	},
	/** Kinds of stories that are no plain reports, above their headlines. */
	kinds: {
		brief: 'Brief',
		analysis: 'Analysis',
		opinion: 'Opinion',
		explainer: 'Explainer',
		review: 'Review',
		'photo-essay': 'Photo essay',
		/** A plain report, where the results of a search are narrowed by kind. */
		article: 'Report',
		/** A story that is not published yet, in a preview. */
		draft: 'Draft',
	},
	/** What is known of when and by whom a story is; scripts use it too. */
	facts: {
		undated: 'Undated',
		/** `{names}`: one or several. */
		by: 'By {names}',
		readingTime: { one: '{count} min read', other: '{count} min read' },
		/** Words that are listed without “and”: the first ones, and one more. */
		pair: '{first}, {second}',
		/** Names of languages, each in its own, in which there is the same story. */
		alsoIn: 'Also in: {languages}',
	},
	/** Parts of the archive, where dates are not known, or stories are listed by headline. */
	periods: {
		undated: 'Undated',
		monthNotKnown: 'Month not known',
		dayNotKnown: 'Day not known',
		/** The same within a line: “2022, month not known”. */
		undatedWithin: '{period}, undated',
		monthNotKnownWithin: '{period}, month not known',
		dayNotKnownWithin: '{period}, day not known',
		/** Headlines that begin with these letters. */
		lettersWithin: '{period}, {letters}',
		/** A period from the first year to the last. */
		years: '{first} to {last}',
		/** Things with the years they are of: “39 stories, 1928 to 2022”. */
		withYears: '{what}, {years}',
		/** A decade, as it is named in a list and within a sentence; `{decade}` is its first year. */
		decade: '{decade}s',
		theDecade: 'the {decade}s',
		byYear: 'By year',
		byMonth: 'By month',
		byDay: 'By day',
		byHeadline: 'By headline',
	},
	/** Pictures of a story that are looked at one after the other. */
	gallery: {
		gallery: 'Gallery',
		pictureOf: 'Picture {number} of {count}',
	},
	/** What stands around every page. */
	frame: {
		skip: 'Skip to content',
		archive: 'Archive',
		topics: 'Topics',
		search: 'Search',
		saved: 'Saved',
		/** A button that shows “Aa”, for those who do not see it. */
		settings: 'Aa, reading settings',
		sections: 'Sections',
		allSections: 'All sections',
		browse: 'Browse',
		frontPage: 'Front page',
		archiveByDate: 'Archive by date',
		topicsAToZ: 'Topics A to Z',
		authors: 'Authors',
		series: 'Series',
		follow: 'Follow',
		savedStories: 'Saved stories',
		feed: 'RSS feed',
		about: 'About {paper}',
		corrections: 'Corrections',
		searchTheArchive: 'Search the archive',
		/** The same newspaper, with the name of each language in its own. */
		otherLanguages: 'In other languages',
	},
	/** The front page. */
	front: {
		nothing: 'No story has been published yet.',
		moreFrom: 'More from {section}',
		theArchive: 'The archive',
		browseByDate: 'Browse by date',
	},
	/** Lists of stories and names, and the pages of sections, topics and authors. */
	lists: {
		startHere: 'Start here',
		storiesByYear: 'Stories by year',
		storiesByDecade: 'Stories by decade',
		/** What a picture of stories over time says: `{stories}` is “12 stories”. */
		volume: '{stories} from {first} to {last}, most in {peak}: {most}',
		volumeAYear: '{stories} from {first} to {last}, at most {most} a year',
		volumeADecade: '{stories} from {first} to {last}, at most {most} a decade',
		/** Above the highest bar of such a picture. */
		peak: '{count} in {period}',
		/** A part of a list, or what is said of it: “World: 2022”, “Topics: A”. */
		part: '{list}: {part}',
		letters: 'Letters',
		mostStories: 'With the most stories',
		moreIn: 'More in {section}',
		latest: 'Latest:',
		sectionsOfThePaper: 'All {sections} of the paper',
		writesAbout: 'Writes about',
		seeAlso: 'See also',
		mostOftenBy: 'Most often by',
	},
	/** Stories that are told in parts. */
	series: {
		all: 'All series',
		inParts: 'Stories that are told in parts: {series}',
		/** `{parts}` is “4 parts”. */
		of: 'A series in {parts}',
		begin: 'Begin with part {part}',
		beginsWith: 'Begins with:',
		part: 'Part {part} of {all}',
	},
	/** The archive by date. */
	archive: {
		title: 'Archive: {period}',
		earlier: 'Earlier',
		later: 'Later',
		stepsAbove: 'Earlier and later, above the list',
		steps: 'Earlier and later',
		months: 'Months',
		daysOf: 'Days of {month} with stories',
		byYearAndMonth: 'Stories by year and month',
		decade: 'Decade',
		year: 'Year',
		/** Over the stories of the day of the newest, `{day}` being “24 October”. */
		onDay: '{day} in earlier years',
	},
	/** Corrections: their page, and on the story. */
	corrections: {
		title: 'Corrections: {period}',
		policy:
			'What was wrong in a published story, and what is right. Each correction stands on the story itself, too.',
		none: 'No story has needed one so far.',
		/** Before the text of one above a story, and below it. */
		correction: 'Correction, {date}:',
		corrected: 'Corrected, {date}:',
	},
	/** A story. */
	story: {
		published: 'Published {date}',
		updated: 'Updated {date}',
		keyPoints: 'Key points',
		/** Above the headings of a long story’s parts. */
		contents: 'Contents',
		contributed: '{names} contributed.',
		pictureBy: 'Picture: {credit}',
		firstPublished: 'Source: first published by {source}.',
		licence: 'Licence: {licence}.',
		topics: 'Topics of this story',
		/** Under which related stories stand. */
		related: 'You may also like',
		alsoAbout: 'Also about {subjects}',
		moreOn: 'More on {topic}',
		inSeries: 'Part {part} of {all} in the series {series}',
		previousPart: 'Previous part',
		nextPart: 'Next part',
		runningStory: 'A running story',
		before: 'Before this',
		after: 'After this',
		laterVersions: 'Later versions of this story',
		earlierVersions: 'Earlier versions of this story',
		otherVersions: 'Other versions of this story',
		cite: 'Cite this story',
	},
	/** A recording that goes with a story. */
	video: {
		label: 'Video',
		name: 'Video: {title}',
		watch: 'watch the recording',
		ofReport: 'from the original report',
		/** Of one that is not shown, `{facts}` being its length and date. */
		titled: 'Video “{title}” with the original report: {facts}',
		untitled: 'Video with the original report: {facts}',
		elsewhere: 'plays at the source',
	},
	/** Within the text of a story. */
	text: {
		notes: 'Notes',
		/** From a note, `{number}` being that of the place it belongs to. */
		backToReference: 'Back to reference {number}',
		table: 'Table {number}',
		audio: 'Audio',
		video: 'Video',
		picture: 'Picture',
		embedded: 'Embedded page',
	},
	/** The tools of a story. */
	tools: {
		label: 'Tools',
		/** The letters “Aa” stand before the first of them. */
		text: 'Text',
		settings: 'Aa Text, reading settings',
		save: 'Save',
		share: 'Share',
		cite: 'Cite',
		print: 'Print',
		listen: 'Listen',
		waysToShare: 'Ways to share',
		copyLink: 'Copy link',
		email: 'E-mail',
	},
	/** What is said by the script that is on every story, before any of its tools is used. */
	offers: {
		copied: 'Link copied.',
		notCopied: 'The link could not be copied. It is {address}',
		/** On the button of a citation, and behind it once it is done. */
		copy: 'Copy',
		citationCopied: 'Copied.',
		/** On the button that says “Save” before. */
		saved: 'Saved',
		saveOffline: 'Not saved: the connection is gone.',
		listenOffline: 'This story cannot be read to you without a connection.',
	},
	/** How old a story is at least; once it is true it stays so. */
	age: {
		moreThanAYear: 'This story is more than a year old',
		moreThan: {
			one: 'This story is more than {count} year old',
			other: 'This story is more than {count} years old',
		},
	},
	saving: {
		all: 'All saved stories',
		saving: 'Saving …',
		saved: 'Saved, to be read without a connection too. {all}',
		linkOnly: 'Saved as a link only: this browser could not keep the page itself. {all}',
		noLonger: 'No longer saved.',
		/** Why a browser could not keep the list: there is no room, or it keeps nothing. */
		notSaved: {
			full: 'Not saved: this browser has no room left for it.',
			forbidden: 'Not saved: this browser keeps nothing for this site.',
		},
		stillSaved: {
			full: 'Still saved: this browser has no room left for it.',
			forbidden: 'Still saved: this browser keeps nothing for this site.',
		},
	},
	listening: {
		label: 'Listen',
		play: 'Play',
		pause: 'Pause',
		stop: 'Stop',
		back: 'Back',
		backLabel: 'Back to the paragraph before',
		next: 'Next',
		nextLabel: 'Next paragraph',
		speed: 'Speed',
		end: 'The end.',
		failed: 'The voice has failed.',
	},
	/** Words of a search that are marked in a story. */
	marks: {
		label: 'Words from your search',
		marked: { one: '{count} place marked: {words}', other: '{count} places marked: {words}' },
		previous: 'Previous',
		next: 'Next',
		remove: 'Remove marks',
		/** Which of the places is shown. */
		place: '{place} of {all}',
	},
	/** How pages look to a reader. */
	settings: {
		title: 'Reading settings',
		close: 'Close',
		sample: 'So your stories will look: a line like this, and another.',
		standard: 'Back to standard',
		kept: 'Kept on this device only.',
		notKept: 'This browser keeps nothing for this site, so they last until you leave this page.',
		names: { theme: 'Theme', size: 'Text size', font: 'Typeface', spacing: 'Spacing' },
		choices: {
			theme: { system: 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
			size: { 1: 'Small', 2: 'Standard', 3: 'Large', 4: 'Larger', 5: 'Largest' },
			font: { serif: 'Serif', sans: 'Sans', legible: 'Atkinson Hyperlegible' },
			spacing: { standard: 'Standard', roomy: 'Roomy' },
		},
	},
	/** The page of saved stories, without the list. */
	savedPage: {
		how: 'Stories you save are kept in this browser, on this device only, and can be read without a connection. Nobody else knows which they are.',
		ended:
			'Stories can no longer be saved here. Those you have saved are still listed, and can be read with a connection.',
		withoutScript: 'Saving stories needs JavaScript, which is switched off here.',
		offline:
			'There is no connection, and the page you asked for is not among the stories you have saved.',
		removeAll: 'Remove all',
		hint: 'Press “Save” under the headline of a story, and it stands here.',
		toFront: 'To the front page',
	},
	/** The list of saved stories. */
	savedList: {
		none: 'No story saved on this device.',
		some: {
			one: '{count} story saved on this device.',
			other: '{count} stories saved on this device.',
		},
		removed: '“{title}” is removed.',
		allRemoved: 'Everything is removed.',
		notRemoved: {
			full: 'Nothing is removed: this browser has no room left for it.',
			forbidden: 'Nothing is removed: this browser keeps nothing for this site.',
		},
		confirm: 'Remove all saved stories from this device?',
		savedOn: 'Saved {date}',
		remove: 'Remove',
		removeLabel: 'Remove {title}',
		onlineOnly: 'Can be read with a connection only.',
	},
	/** The search page, as it stands there before anything is asked. */
	searchPage: {
		region: 'Archive',
		field: 'Words in the story or headline',
		search: 'Search',
		sentToNobody: 'What you type here is sent to nobody.',
		sentTo: 'The words you type are sent to {host}, which searches the archive.',
		slashKey: 'The key “/” leads here',
		howToAsk: 'How to ask',
		/** Examples of what is typed, each with what it means. */
		exact: '“city council”',
		exactMeans: 'the words next to each other',
		without: 'council -budget',
		withoutMeans: 'stories with the first word and without the second',
		dated: 'council May 1997',
		datedMeans: 'stories of that time; a year alone needs an “in” before it',
		narrow: 'Narrow by date, section, topic …',
		narrowTitle: 'Narrow the results',
		clearAll: 'Clear all',
		sortBy: 'Sort by',
		sorts: { best: 'Best match', newest: 'Newest', oldest: 'Oldest' },
		date: 'Date',
		from: 'From',
		to: 'To',
		dateHint: 'Year, or year-month-day',
		anyDate: 'Any date',
		asTable: 'As a table',
		period: 'Period',
		stories: 'Stories',
		facets: {
			section: 'Section',
			topic: 'Topic',
			author: 'Author',
			kind: 'Kind',
			source: 'First published by',
			language: 'Language',
		},
		more: 'Show more results',
		browseInstead: 'Browse instead',
		withoutScript:
			'Searching needs JavaScript, which is switched off here. Every story can also be found by its date, topic, author or section below.',
		withoutScriptHeadlines:
			'Searching needs JavaScript, which is switched off here. Every story can also be found by its date, topic, author or section below, or among all headlines.',
		/** Of a copy that is read from files. */
		withoutServer:
			'Search needs a server, and this copy of the site is read from files. Every story can be found by its date, topic, author or section below.',
		withoutServerHeadlines:
			'Search needs a server, and this copy of the site is read from files. Every story can be found by its date, topic, author or section below, or among all headlines.',
		allHeadlines: 'All headlines, A to Z',
	},
	/** What the search says of what it has found. */
	found: {
		searching: 'Searching …',
		stories: { one: '{count} story found.', other: '{count} stories found.' },
		storiesFor: {
			one: '{count} story found for “{words}”.',
			other: '{count} stories found for “{words}”.',
		},
		others: {
			one: '{count} other has some of the words.',
			other: '{count} others have some of the words.',
		},
		nearest: {
			one: 'No story has all of “{words}”. The nearest: {count} story.',
			other: 'No story has all of “{words}”. The nearest: {count} stories.',
		},
		nearestSoFar: {
			one: 'No story so far has all of “{words}”. The nearest: {count} story.',
			other: 'No story so far has all of “{words}”. The nearest: {count} stories.',
		},
		nearestInPart: {
			one: 'No story that could be searched has all of “{words}”. The nearest: {count} story.',
			other: 'No story that could be searched has all of “{words}”. The nearest: {count} stories.',
		},
		nothingYet: 'Nothing yet.',
		nothingYetFor: 'Nothing yet for “{words}”.',
		none: 'No story found. Try fewer or other words, or browse below.',
		noneFor: 'No story found for “{words}”. Try fewer or other words, or browse below.',
		noneInPart: 'Nothing found in what could be searched.',
		noneInPartFor: 'Nothing found for “{words}” in what could be searched.',
		/** What is lacking. `{periods}` are years, as in “1987–1994, 2003 and undated stories”. */
		missed: '{periods} could not be searched.',
		unloaded: {
			one: '{count} story found could not be loaded.',
			other: '{count} stories found could not be loaded.',
		},
		unchecked: 'The spelling could not be checked.',
		/** How far a long search has come, several of them behind each other, and what is between them. */
		pairOfParts: '{first}; {second}',
		partSearched: '{periods} searched',
		partMissed: '{periods} could not be searched',
		partWaiting: '{periods} not yet',
		partToCome: '{periods} …',
		partNotSearched: '{periods} not searched',
		partOf: 'part of {years}',
		undatedStories: 'undated stories',
		/** How the words were understood. */
		corrected: 'Showing results for {found}; search for {asked} instead.',
		suggested: 'Did you mean {suggested}?',
		dates: 'Only stories {range}; search for the words {asked} instead.',
		/** The words that were taken for a date. */
		datesAsked: '“{words}”',
		datesUntil: 'until {date}',
		datesSince: 'since {date}',
		datesOf: 'of {date}',
		datesBetween: 'from {from} to {to}',
		cutWords: 'Only the first {count} words were looked for.',
		cutLetters: 'Only the first {count} letters were looked for.',
		showWhole: 'Show the results of the whole archive',
		showSearched: 'Show the results of all that was searched',
		goOn: 'Search the rest of the archive',
		tryAgain: 'Try again',
		offline: 'There is no connection. Browse below, or try again.',
		offlineInPart: 'There is no connection, so the results below are of a part of the archive.',
		failed: 'The search index could not be loaded. Browse below, or try again.',
		failedInPart:
			'The search index could not be loaded, so the results below are of a part of the archive.',
		/** A result. */
		moreFromDay: 'More from this day',
		without: 'Without: {words}',
		resultsFor: 'Results for {words}',
		resultsForChoice: 'Results for this choice',
	},
	/** What the fields by which results are narrowed say. */
	narrowing: {
		topic: 'Topic',
		author: 'Author',
		suggestions: 'Suggestions',
		noSuggestions: 'No suggestions',
		/** Values and dates that results are narrowed by. */
		chosen: '{count} chosen',
		more: {
			section: 'Show more sections',
			topic: 'Show more topics',
			author: 'Show more authors',
			kind: 'Show more kinds',
			source: 'Show more sources',
			language: 'Show more languages',
		},
		fewer: {
			section: 'Show fewer sections',
			topic: 'Show fewer topics',
			author: 'Show fewer authors',
			kind: 'Show fewer kinds',
			source: 'Show fewer sources',
			language: 'Show fewer languages',
		},
		/** `{stories}` is “12 stories”. */
		mostIn: 'Most in {period}: {stories}',
		inPeriod: '{period}: {stories}',
		first: { month: 'First month shown', year: 'First year shown', period: 'First period shown' },
		last: { month: 'Last month shown', year: 'Last year shown', period: 'Last period shown' },
		by: {
			month: 'Stories found by month',
			year: 'Stories found by year',
			period: 'Stories found by period',
		},
		/** A range of dates. */
		until: 'Until {date}',
		since: 'From {date}',
		between: '{from} to {to}',
		notADate: '“{typed}” is not a date; write a year, or year-month-day: 1914-07-28',
		noSuchMonth: '“{typed}” has no such month; months go from 01 to 12',
		noSuchDay: '“{typed}” is not in the calendar',
		toBeforeFrom: '“To” is earlier than “From”, so that no story can lie between them',
	},
	/** The page for what is not there. */
	notFound: {
		title: 'Page not found',
		lead: 'There is nothing at this address. It may be old or mistyped; what it once led to may still be in the archive.',
		search: 'Search the archive for it',
		latest: 'Latest stories',
	},
	/** The page of what was withdrawn. */
	gone: {
		title: 'Withdrawn',
		lead: 'What stood at this address is no longer published.',
	},
	/** What the privacy page adds where there are scripts from elsewhere. */
	outsideScripts: {
		title: 'Scripts from elsewhere',
		lead: 'Pages of this site load the following, unless your browser asks not to be tracked (Global Privacy Control or Do Not Track). The search page never does.',
		script: '{host}: {purpose}',
		scriptWithOthers: '{host} (sends what it learns to {others}): {purpose}',
	},
	/** How browsers name the search of the newspaper. */
	openSearch: {
		name: '{paper}: search the archive',
	},
} as const;
