import { type CohortLink, formatCohortLink } from '../../model/measurement/cohort-link.js';

/** The page with the quiz, with what is preset for a group in its fragment; undefined for what is no page. */
export function quizPageLink(page: string, link: CohortLink): string | undefined {
  try {
    const url = new URL(page.trim());
    if (!/^https?:$/.test(url.protocol)) return undefined;
    url.hash = formatCohortLink(link);
    return url.href;
  } catch {
    return undefined;
  }
}
