/** The accessibility statement in English. */
export const statement = {
  title: 'Accessibility statement for {house}',
  description: 'How accessible this website is, what was tested, and whom to tell of a problem.',
  runBy:
    'This website is run by {organisation}. We want as many people as possible to be able to use it. You should be able to:',
  colours: 'change colours, contrast and fonts with your browser or device;',
  zoom: 'zoom in up to 400% without text running off the screen;',
  keyboard:
    'get to every part of the site with a keyboard alone, or with speech recognition software;',
  listen: 'listen to the site with a screen reader;',
  withoutScript:
    'read and print everything without JavaScript, search excepted: without it, search is a list of every paragraph.',
  advice: '{abilityNet} has advice on making your device easier to use if you have a disability.',
  feedbackHeading: 'Feedback and contact',
  feedback:
    'If you find a problem that is not listed here, or need a publication in another format, such as large print, Easy Read, audio or braille, write to {organisation} at {email}. Please say what format you need, and what assistive technology you use.',
  enforcementHeading: 'Enforcement procedure',
  enforcement:
    'The Equality and Human Rights Commission (EHRC) is responsible for enforcing the {regulations} (the “accessibility regulations”). If you are not happy with how we respond to your complaint, contact the {service}. If you are in Northern Ireland, contact the {northern}, which enforces them there.',
  regulations:
    'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
  service: 'Equality Advisory and Support Service (EASS)',
  northern: 'Equality Commission for Northern Ireland',
  technicalHeading: 'Technical information',
  technical:
    '{organisation} is committed to making its website accessible, in accordance with the {regulations}.',
  technicalLaw:
    '{organisation} is committed to making its website accessible, as this law asks: {law}.',
  statusHeading: 'Compliance status',
  status:
    'This website is partially compliant with the {guidelines}, level AA, because of what is listed under “Content that is not accessible”, and because much of it can only be judged by people and has not been yet.',
  guidelines: 'Web Content Accessibility Guidelines (WCAG) version 2.2',
  contentHeading: 'Content that is not accessible',
  failing: 'Not compliant with the accessibility regulations',
  unknown: 'Checks by machine find no failure. Not known, because no person has tested it yet:',
  alternatives: 'whether the text alternatives of figures say what the figures show (WCAG 1.1.1);',
  phrases: 'whether every phrase in another language is marked as such (WCAG 3.1.2).',
  print:
    'The printed editions (PDF) are made to {standards}. Whenever one is made, the finished file is checked for every rule of these that a machine can check and that concerns such a file; one that fails is not published. That check is our own; those who make Faircopy compare it with veraPDF, a checker made by others. No person has tested the files with a screen reader.',
  booklets:
    'Booklets (PDF), which are for an office printer, have no tags and cannot be read aloud. The print edition beside each has the same words and can.',
  outside: 'Content that is not within the scope of the accessibility regulations',
  record:
    'Publications kept as a record keep the words of their time. Addresses and telephone numbers in them may no longer be in use, and their language is not made simpler.',
  testedHeading: 'How this was tested',
  tested:
    'Every page is tested by machine whenever it is made, with all rules of axe-core, those for WCAG 2.2 level AAA among them. Machines find a part of all problems only: the site has not been audited by a third party, nor tested by people who use assistive technology. {about} says what else is compared.',
  criteriaHeading: 'Each criterion of WCAG 2.2',
  criteria:
    'Programs judged {pages} pages of this website on {date}. Where they found nothing, that is no proof that a criterion is met: programs see a part of all faults only, and no person has judged the rest.',
  criteriaStale:
    'The design of the pages has changed since then: what follows was found on the pages as they were, and may no longer be so.',
  foundFaults: 'Programs found faults',
  foundNothing: 'Programs found nothing',
  foundByNobody: 'No program asks this',
  editionsHeading: 'Each edition, and what was checked',
  editionsChecked:
    'In every edition each word is compared with the source. No person has tested an edition with assistive technology. Programs check besides:',
  preparedHeading: 'Preparation of this statement',
  prepared:
    'This statement was prepared on {date}. It was last reviewed on {date}. The website was last tested when this page was made, by machine, by those who run it.',
} as const
