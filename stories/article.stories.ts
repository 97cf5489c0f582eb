/** An article as a newspaper would print it, with the figure in its place: what the library is for. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/define.js';
import './article.css';
import { inside } from './inside.js';

export default {
  title: 'Article',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
} satisfies Meta;

/** What a reader sees without scripts: the same events, in words. */
const fallback = html`
  <ol>
    <li><time datetime="2017-03-13T11:45-04:00">March 13, 2017, 11:45 a.m.</time> The time by which the summons orders the records produced (BuzzFeed News, from the complaint).</li>
    <li><time datetime="2017-03-14">March 14, 2017</time> A CBP agent faxes Twitter the summons (BuzzFeed News, from the complaint).</li>
    <li><time datetime="2017-04-06">April 6, 2017</time> Twitter sues. The account tweets; the ACLU says that it represents the user (BuzzFeed News and a second article).</li>
    <li>Date not stated: the summons is withdrawn, then the suit (the second article, from court filings).</li>
  </ol>
`;

export const Article: StoryObj = {
  render: () => html`
<article class="paper" lang="en" dir="ltr">
  <header>
    <p class="kicker">Anonymous speech</p>
    <h1>The deadline had passed before the summons was sent</h1>
    <p class="standfirst">A border agency ordered Twitter to hand over all its records on an account that opposed the president’s policies. Twitter sued, and the order was withdrawn. What two news articles report, and where they differ.</p>
    <p class="dateline">March and April 2017, told from two news reports</p>
  </header>

  <p class="opening">On March 14, 2017, according to a complaint that Twitter filed three weeks later, an agent of U.S. Customs and Border Protection faxed the company a summons. It asked for “[a]ll records regarding the twitter account @ALT_USCIS”: user name, account login, phone numbers, mailing addresses, IP addresses. Twitter was to produce them at an office of the agency in Washington, D.C., at 11:45 in the morning of March&nbsp;13.</p>
  <p>That was the day before. BuzzFeed News points out, from the complaint, that the two dates do not fit. Twitter’s answer came after twenty-three days, and it was a lawsuit.</p>

  <case-timeline src="data/twitter-v-dhs.json" hash="case">${fallback}</case-timeline>

  <h2>Speaking for no agency</h2>
  <p>The account called itself “immigration resistance” and “[n]ot the views of DHS or USCIS”, the Department of Homeland Security and U.S. Citizenship and Immigration Services. It was one of several “rogue” accounts that claim to be run by federal employees, here of USCIS, and that oppose President Trump’s policies. It spoke out against the travel ban on certain Muslim-majority countries, among others.</p>
  <p>Who runs it, neither article says. BuzzFeed News writes of one user, the other article of “the user or users”.</p>

  <h2>What the government would have to show</h2>
  <p>Twitter sued on Thursday, April 6. Its lawyers were WilmerHale, among them Seth Waxman, a former U.S. Solicitor General. It asked the court to stop Customs and Border Protection from using its summons power to get information that identifies the account’s user.</p>
  <p>The demand, says the complaint, violates the First Amendment, for the rights of Twitter and of its users include that to disseminate “anonymous or pseudonymous political speech”. It is not authorized under the summons law relied on, and it violates the Administrative Procedure Act. Twitter claimed a right of its own, too: to provide a platform for such speech. To unmask users “would chill their exercise of the constitutionally protected right to speak anonymously”.</p>
  <p>Before it may do so, the complaint argues, the government must show four things: that a criminal or civil offense was committed; that unmasking is the least restrictive means; that no wish to suppress speech drives the demand; and that the interests of the investigation outweigh the First Amendment rights. The defendants, it says, “have not come close”.</p>

  <figure class="said">
    <blockquote><p>“Big victory for free speech and right to dissent”</p></blockquote>
    <figcaption>The American Civil Liberties Union, in a tweet whose day neither article states</figcaption>
  </figure>

  <h2>A copy of the First Amendment</h2>
  <p>Moments after the suit was announced, @ALT_USCIS tweeted. BuzzFeed News does not show the tweet; by the other article, the account tweeted a copy of the First Amendment that Thursday.</p>
  <p>That day the ACLU told BuzzFeed News that it represents the user and will file in court soon, with statutory and constitutional arguments. The right to speak out anonymously against the government is protected, said its attorney Nathan Freed Wessler. To unmask a speaker, the government “must have a strong justification”; here it “has given no reason at all”, which raises the concern that it is “simply trying to stifle dissent”. In a tweet, that day or about then, the ACLU was glad that Twitter pushed back, and said that it would go to court for the user’s “right to anonymous speech”.</p>

  <h2>Both withdraw</h2>
  <p>The second article tells the end from court filings: the summons was withdrawn, and Twitter in turn withdrew its suit. Neither article gives the day. The ACLU tweeted that the administration had backed down, on the afternoon of the day on which the second article was written; and that article bears no date.</p>

  <h2>Where the accounts differ</h2>
  <p>Whom did Twitter sue? The Trump administration, with an order sought against Customs and Border Protection, writes BuzzFeed News; the Department of Homeland Security, writes the other article. The one places the court in California, the other in San Francisco: no contradiction, only more exact. Even the handle is spelled in two ways.</p>
  <p>It was not Twitter’s first such fight. The second article recalls, after Fortune, that it had resisted orders for information associated with WikiLeaks and with an Occupy Wall Street account, and demands by foreign governments such as Turkey to shut down accounts critical of those in power.</p>

  <p class="origin">Sources: BuzzFeed News, April 6, 2017; and “Twitter Filed A Lawsuit To Protect This Account’s Right To Free Speech — And It Worked”, publisher and date not stated. The addresses of both are unknown. The complaint, the court filings, the tweets and the report in Fortune are known through these two alone.</p>
</article>`,
  play: async ({ canvasElement }) => {
    const entries = await inside(canvasElement, 'case-timeline').all('entry');
    await expect(entries).toHaveLength(11);
  },
};
