/** What stands in a new newspaper, in the languages in which somebody has written it. */

/** A file of the newspaper: what its front matter says as a title, and its text. */
interface Text {
	title: string;
	text: string;
}

export interface StarterTexts {
	/** Sections to start with, in their order. */
	sections: readonly [string, ...string[]];
	description: (name: string) => string;
	about: Text;
	story: Text;
}

const EN: StarterTexts = {
	sections: ['News', 'Culture', 'Opinion'],
	description: (name) => `News and stories from ${name}.`,
	about: {
		title: 'About us',
		text: 'Say here who makes this newspaper, who pays for it, and how readers can reach you.',
	},
	story: {
		title: 'Our first issue is here',
		text: `This newspaper begins today. Its stories are files of text in a folder, and each page is made of one of them.

Change this story, or take its file away once you have written another one. A headline is all that a story needs; a date, a section and topics make it easier to find.

## What comes next

Write down what your newspaper is called, and where it will stand on the web. Then tell your readers what has happened.`,
	},
};

const DE: StarterTexts = {
	sections: ['Nachrichten', 'Kultur', 'Meinung'],
	description: (name) => `Nachrichten und Geschichten von ${name}.`,
	about: {
		title: 'Über uns',
		text: 'Schreiben Sie hier, wer diese Zeitung macht, wer sie bezahlt und wie man Sie erreicht.',
	},
	story: {
		title: 'Unsere erste Ausgabe ist da',
		text: `Diese Zeitung beginnt heute. Ihre Beiträge sind Textdateien in einem Ordner, und aus jeder wird eine Seite.

Ändern Sie diesen Beitrag, oder nehmen Sie seine Datei heraus, sobald Sie einen anderen geschrieben haben. Eine Überschrift genügt; mit Datum, Ressort und Themen wird ein Beitrag leichter gefunden.

## Wie es weitergeht

Tragen Sie ein, wie Ihre Zeitung heißt und wo sie im Netz stehen wird. Dann erzählen Sie, was geschehen ist.`,
	},
};

const FR: StarterTexts = {
	sections: ['Actualités', 'Culture', 'Opinions'],
	description: (name) => `Les nouvelles et les récits de ${name}.`,
	about: {
		title: 'Qui sommes-nous',
		text: 'Dites ici qui fait ce journal, qui le finance et comment on peut vous joindre.',
	},
	story: {
		title: 'Notre premier numéro est là',
		text: `Ce journal commence aujourd’hui. Ses articles sont des fichiers de texte dans un dossier, et chacun devient une page.

Modifiez cet article, ou retirez son fichier quand vous en aurez écrit un autre. Un titre suffit ; une date, une rubrique et des sujets aident à le retrouver.

## La suite

Inscrivez le nom de votre journal et l’adresse qu’il aura sur le web. Puis racontez ce qui s’est passé.`,
	},
};

const ES: StarterTexts = {
	sections: ['Noticias', 'Cultura', 'Opinión'],
	description: (name) => `Noticias e historias de ${name}.`,
	about: {
		title: 'Quiénes somos',
		text: 'Diga aquí quién hace este periódico, quién lo paga y cómo se puede hablar con ustedes.',
	},
	story: {
		title: 'Ya está aquí nuestro primer número',
		text: `Este periódico empieza hoy. Sus artículos son archivos de texto en una carpeta, y de cada uno se hace una página.

Cambie este artículo, o quite su archivo cuando haya escrito otro. Basta un titular; con una fecha, una sección y unos temas será más fácil encontrarlo.

## Lo que sigue

Escriba cómo se llama su periódico y dónde estará en la red. Después, cuente lo que ha pasado.`,
	},
};

/** By the code of the language. */
const BY_LANGUAGE: Readonly<Record<string, StarterTexts>> = { en: EN, de: DE, fr: FR, es: ES };

/** Languages that there are first texts in. */
export const STARTER_LANGUAGES = Object.keys(BY_LANGUAGE);

/** First texts in the language of a tag, or in English where nobody has written any. */
export const starterTexts = (language: string): StarterTexts & { lang: string } => {
	const code = language.split('-', 1)[0] ?? '';
	const lang = code in BY_LANGUAGE ? code : 'en';
	return { ...(BY_LANGUAGE[lang] as StarterTexts), lang };
};
