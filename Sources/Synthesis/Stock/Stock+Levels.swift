extension Stock {
    /// Sentences for what an agency says of itself, by the level it claims.
    static let levels = """
        = opening 3
        {Thing} is part of how we work every day, and we can show what it has changed for children.
        {Doing} is second nature across {sites}, and we have tested that from more than one side.
        We are confident about {thing}: it is written down, it is used, and children are safer for it.
        For {few} years now {thing} has worked without a gap, and the results are looked at by {body}.
        We rate ourselves at the top here because {doing} has made a difference that we can point to.
        {Body} asked for proof that {thing} works; the proof is cited below.
        {Things} are complete for {sites}, and what they show has altered what we do.
        {Thing} was commended by {partners} {when}.
        = opening 2
        {Thing} is in place for {sites}.
        {Thing} was approved by {body} with two changes, and is in use.
        {Doing} is expected of {staff} and is checked.
        Responsibility for {doing} lies with {post}, and the arrangements are current.
        We have {thing} in writing, and {post} reviews it each year.
        {Things} are looked at every quarter by {post}.
        {Staff} were told about {thing} {method} {when}.
        What we set out to do last year about {thing} has been done.
        {Doing} works well in most of our services.
        {Thing} is as it should be, apart from details that {post} is dealing with.
        {Doing} is laid down in writing and done in practice.
        All that this criterion asks for is there: {thing}, a post that answers for it, and a yearly check.
        {Post} answers for {doing}; {post} stands in.
        {Thing} has been in force since our last return and was looked at again {when}.
        {Things} are in order, as {source} {when} confirmed.
        = opening 1
        {Thing} exists, but it does not yet reach everyone.
        We have made a start on {doing}.
        Some of our services are good at {doing}; others are not there yet.
        {Thing} is out of date and is being rewritten.
        We know that {things} are not complete for every team – {team} among them.
        {Doing} depends too much on a few people.
        {Thing} was agreed {when}, but it has not been checked since.
        In part: {team} does this well, and the rest of the organisation is catching up.
        = opening 0
        We have nothing in place for {doing} at present.
        This is a gap – and a known one.
        {Thing} lapsed {when} and has not been replaced.
        Nobody has been given the task of {doing}.
        We could find no record that this was ever done.
        We rate this at nought because we cannot show anything for {doing}.
        = detail 3
        {Source} {when} showed that {good}.
        What {partners} told us led to a change: {change}.
        {Body} looks at {things} every quarter and asks what came of them – not only how many there were.
        As a result {change}.
        {Staff} can describe {thing} in their own words; {share} did so when asked {when}.
        We compared {things} between teams. One thing came of it: {change}.
        {Post} presents the findings to {body}, with what went badly as well as what went well.
        Young people helped us to test {thing}, and their remarks were acted on within a month.
        A second look {when} confirmed that {good}.
        {Things} are read for patterns, and one pattern led to a change in practice: {change}.
        The share of teams that meet our own standard rose to {percent}.
        Others have asked to use {thing}, and we have shared it with {partners}.
        = effect
        Because of this {helped}.
        In one case {when} {helped}; the account is cited as evidence and names nobody.
        We asked families what had changed, and {share} said that things were better.
        In the children’s own words it is “better than it was”; {percent} said they knew whom to turn to.
        The number of children who waited too long fell by {count} over the year.
        It made a difference: {helped}.
        Without {thing} this would not have come out; as it was, {helped}.
        Of {count} children followed up, nearly all were safer six months later – by their families’ account as well as ours.
        The lesson for {partners} was passed on in a joint session {when}.
        {Body} asked the awkward question – does it help? – and got an answer with figures.
        Where results were poor, as at {team}, the reasons were found and most have been dealt with.
        Two outsiders read {count} of our files {when} and wrote that {good}.
        What young people said was set beside what staff said; the two differed, and {change}.
        A child’s view is on the first page of each report to {body}.
        = detail 2
        {Source} {when} found that {good}.
        {Staff} get a reminder {method} twice a year.
        {Post} keeps an eye on {things} and reports to {body} each quarter.
        There were {count} entries {when}, and all were followed up.
        Of those asked to attend, {share} did so {when}; the others are booked.
        Where {things} are late, {post} is told and rings the team concerned.
        Cover is arranged for {post}’s leave.
        The budget for it is £{pounds} a year.
        Checks take {few}–ten minutes each and are spread over the year.
        {Team} was the last to come on board and has done so since.
        {Body} approved the present version {when}.
        The arrangement covers {staff} as well as {staff}.
        We checked {count} records and found {few} that needed putting right.
        Any gaps go on {post}’s list, which is cleared every month.
        What is known about {things} is kept in one place, where {staff} can find it.
        {Doing} is on the agenda of {body} every quarter.
        {Staff} sign to say that they have read it & understood it.
        {Partners} were consulted {when}.
        {Staff} had a session on it {when}, and {team} asked for a second one.
        When {team} changed its hours, {thing} was adapted within {few} weeks.
        Every member of staff has a named colleague to turn to.
        {Post} looks at ten cases a month, chosen by lot, and writes down what was found.
        New arrivals hear about it in their first week, others {method}.
        Nothing is signed off until {post} has seen it.
        We told {partners} what we expect of them, and they told us the same.
        A list of {things} is brought up to date every month – by hand, since the system cannot do it.
        The wording was changed {when} after {staff} had found it hard to follow.
        {Source} {when} gave a fair picture: {good}, and what was missing was put right.
        {Body} gave {few} hours to {things} {when}.
        {Staff} can ring {post} at any time of day; {count} calls were made {when}.
        There is a short guide to {doing}, with examples.
        Where staff disagree, {post} decides within a day, and the reason is written down.
        An index card beside each telephone says what to do first.
        {Team} keeps the list of who has been told, and {post} looks through it.
        After the move of {team} we went through {things} again.
        It is part of each manager’s yearly appraisal.
        We took up all {few} points that {source} had raised {when}.
        {Doing} was the subject of last year’s staff conference.
        The figures go to {body} and, in short, to all staff.
        Reminders go out a month before anything falls due.
        {Partners} were asked whether {thing} works from their side; most said that it does.
        = detail 1
        {Post} left {when}, and the task went from desk to desk.
        Two of our services have their own version of it.
        The list of {things} has gaps: {few} services sent nothing in.
        {Staff} heard of it {method}, but there was no follow-up.
        It works in office hours; at night people fall back on their own judgement.
        {Body} agreed to it {when}, and then the money was needed elsewhere.
        We have begun with {team}, where the need is greatest.
        An outline exists, and {partners} have seen it, but it is not in force.
        What figures we have are {few} quarters old.
        Some people do it well because they always have, not because they were asked to.
        {Source} {when} found that {bad}.
        {Hinder} has slowed us down.
        {Team} has not been reached yet.
        {Things} are kept by each team in its own way, so they cannot be compared.
        Only {part} people have been reached so far.
        {Post} took this over {when} and is working through a backlog of {count} cases.
        {Body} has asked for a report on {things}, which is not ready.
        We do not check this regularly – it has fallen between two posts.
        What is written down is sound; what is done varies.
        Last year’s check was the first, and it has not been repeated.
        {Staff} told us {method} that they were unsure about {thing}.
        Papers on {things} from {team} could not be found.
        = detail 0
        {Hinder} is one reason; that nobody asked is another.
        {Source} {when} found that {bad}.
        {Body} was told {when}.
        Until it is mended {post} is asked about each case by telephone.
        {Staff} use their own judgement in the meantime.
        There is no budget for it this year, though £{pounds} has been asked for.
        Earlier returns of ours did not mention it.
        """
}
