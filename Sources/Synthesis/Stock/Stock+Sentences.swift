extension Stock {
    /// Sentences that fit whatever level is claimed, and those of particular characters.
    static let sentences = """
        = neutral
        {Post} and {post} share the task.
        {Team} came out at {rate} – {partners} say the same of themselves.
        The work is done by {team} together with {partners}.
        {Staff} were asked about {thing} {when}.
        Figures for {year} are attached: {count} in all, {few} more than the year before.
        {Body} meets every {few} weeks.
        We work with {partners} on this, and each side knows what the other does.
        A note on {thing} went to {staff} {when}.
        The cost was about £{pounds}, met from the existing budget.
        Figures on {things} at {team} are held separately, because that team works under another agreement.
        We looked at how {partners} go about {doing} and took over two of their ideas.
        The terms & conditions for {staff} refer to it.
        It is the subject of a short Q&A for {staff}.
        The work is costed at £{pounds} a year or a little more, according to how {team}’s hours are counted.
        {Body} has it on the list of “must do” items.
        {Hinder} made this harder than it should have been.
        Questions go to {post}, whose number is on every notice board.
        In the busiest week there were {count} contacts, in the quietest fewer than 5 (<5).
        Practice is much the same in {team} as in last year’s count.
        Two questions & answers on {thing} were added to the staff pages.
        The exercise took {few} weeks – longer than planned – and reached {sites}.
        {Staff} said that {thing} was clear; {staff} found it too long.
        Numbers are small, so we look at each one rather than at percentages.
        An away-day {when} was given over to {things}.
        The same holds for the café, the crèche and other services open to the public.
        It is a cliché, but {doing} is everyone’s task.
        No one’s résumé of training is taken on trust.
        At {team} the turnover of staff was {rate}, at the others about half of that.
        The figures for {year} are the first that can be compared with those of earlier years.
        This answer was written by {post} and read by {team}.
        {Team} has its own page on {thing}, because its work is different.
        {Staff} make up a good part of those concerned – about {rate}.
        By “children” we mean everyone under 18.
        {Partners} have arrangements like ours.
        We were asked about it {when} by {partners}, and answered within the week.
        Since {team} and {team} were brought together, numbers cannot be compared with earlier years.
        Papers are kept for six years and then destroyed.
        In all, {count} people were involved, most of them part time.
        {Post} can be asked for details.
        There is a link with what is said under other criteria, above all on {things}.
        {Body} last spoke about it {when}.
        = boast
        We are fully compliant.
        All staff are aware of their responsibilities.
        {Doing} is embedded throughout the organisation.
        {Thing} is robust and comprehensive.
        Safeguarding is everybody’s business here, and always has been.
        There have been no problems with {things}.
        We are proud of {thing}.
        Our arrangements are second to none.
        {Staff} are highly experienced and need little supervision.
        This is a strength of the organisation.
        {Thing} meets all requirements.
        No concerns have been raised {when}.
        A full review was not thought necessary.
        Evidence can be supplied on request.
        = frank
        We would rather say so than be told.
        {Source} {when} showed us that {bad}, and we have not hidden it from {body}.
        We over-rated ourselves here last time.
        {Staff} told us before the audit did.
        It matters: {bad}, and children can slip through such a gap.
        The honest answer is that {things} are not good enough yet.
        {Body} knows about it and has asked to see progress at each meeting.
        What is missing is known: {doing} at {team} and cover for absences.
        = terse
        As last year.
        See the evidence.
        In progress.
        Nothing to add.
        Files can be seen on request.
        {Things} are up to date.
        {Body} is aware.
        Staff know about it.
        Yes.
        {Post} has the details.
        {Post} deals with this.
        To be updated.
        {Thing} is available.
        Discussed {method}.
        Covered by policy.
        No change {when}.
        = planned
        The plan below says who will mend it and by when.
        An action with an owner and a date follows.
        {Post} has been asked to {todo}.
        We intend to {todo} {by}.
        What we will do about it stands below.
        {Body} will look at progress {by}.
        = action
        {Todo} {by}, starting with {team}.
        {Todo} and report to {body}.
        Work with {partners} to {todo}.
        {Todo}; {post} will check {few} teams a month until it is done.
        {Todo}. Progress goes to {body}, and {source} will show whether it has worked.
        Agree with {body} how to {todo}, and tell {staff} {method}.
        First {todo}; then test it through {source}.
        {Todo} for {sites}, with a short note to {staff}.
        = safeguard
        Until this is mended {post} decides every case, and nobody works alone with a child.
        In the meantime two people are always present, and {post} reads each record at the end of the day.
        {Team} has taken the task over for now, with {post} on call at all hours.
        A temporary arrangement is in force: {staff} ring {post} before they act, and each call is written down.
        Anyone without a completed check works only beside a colleague who has one; {post} signs the rota.
        = hindrance
        {Hinder} makes joint work slower than it need be.
        {Partners} use another form when it comes to {things}, so that work is done twice.
        It is hard to reach {partners} out of hours, above all at weekends and on bank holidays.
        Our area is not the same as that of {partners}, which means that every agreement is needed twice.
        Places on joint courses are taken within days; {staff} wait for months.
        Letters about {things} reach us late, or reach a post that no longer exists.
        Different views on when to share information cost time, though they have been settled in most cases.
        = practice
        {Thing} was changed after talks with those who use it: {change}. We would be glad to show others how.
        With {partners} we tried another way of {doing}, and {helped}. A short description can be had from {post}.
        {Staff} and young people wrote a leaflet on {thing}. It cost about £{pounds} and is free for others to use.
        Once a month {post} sits with {team} for a morning. Since then {good}.
        We ask the same three questions after every case. {Source} {when} showed that {good}.
        = ruling
        The item describes an intention; nothing in it shows that this was done.
        It is about another part of the organisation.
        A title alone does not show what was found.
        It counts activity and says nothing about {things}.
        The copy that was sent is a draft.
        The page on {things} is missing from the copy we were sent.
        It shows that {staff} were told, not that {doing} followed.
        = assessed
        The evidence shows less than the rating claims: {bad}.
        {Things} from {team} were read, and {bad}.
        What was sent covers part of the organisation only.
        By the agency’s own figures {bad}.
        The arrangement is sound on paper; whether it is used could not be seen.
        = stands
        The arrangement was tried out by the readers and holds for the time being.
        It is in force, is known to {staff} and is looked at by {post} every week.
        = falls
        Nothing shows that the arrangement has been put into force.
        It rests on one person being present at all times, and there is no cover for {post}’s leave.
        """
}
