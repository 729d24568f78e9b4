extension Stock {
    /// What criteria about leading, planning and answering for safeguarding speak of.
    static let leadingTopics = """
        # lead
        stems: lead|director|top|named senior
        thing: the senior lead’s role|the written remit of the lead|cover for the lead|the lead’s place at the top table|our lead post
        things: duties of the lead|requests to the senior lead|briefings by the lead|decisions taken by the lead
        doing: having one senior post answer for safeguarding|covering for the lead in absences|telling staff which post holds the lead
        todo: write the duty into one senior post|name the post that covers absences|tell every site which post holds the lead
        title: senior lead’s remit|what the lead decided|cover for the lead|the lead’s work in the year|who leads on safeguarding
        # plans
        stems: plan|strateg|priorit|business
        thing: the safeguarding part of our business plan|the link between strategy and team plans|our yearly planning round|the action plan
        things: safeguarding aims|team plans|milestones|tasks carried over from last year
        doing: carrying safeguarding aims into team plans|checking progress against the plan|planning for children’s safety
        todo: put one safeguarding aim into each team plan|give every task an owner and a date|report progress on the plan twice a year
        title: aims in service plans|progress against safeguarding aims|team plans compared|planning round|tasks with owners and dates
        # oversight
        stems: report|scrutin|oversight|governing|chief|trustee|committee
        thing: the yearly safeguarding report|our reporting to the top|the safeguarding dashboard|scrutiny by our own board
        things: reports to the top team|questions raised by board members|safeguarding papers|figures put before managers
        doing: reporting on safeguarding to the top|asking hard questions of our own figures|following up what the board decides
        todo: bring a safeguarding report to every second board meeting|add risks to the yearly report|track each decision to its end
        title: safeguarding in the year|discussion at the top|safeguarding figures|board questions and answers|risks reported upwards
        # meetings
        stems: meeting|attend|local safeguarding|subgroup|member
        thing: our seat at partnership meetings|attendance at local meetings|the note that follows each meeting|our part in joint work
        things: partnership meetings|messages from partners|papers for joint meetings|substitutes for absent members
        doing: sending the right post to joint meetings|bringing messages back to teams|taking part in partnership work
        todo: name a substitute for every joint meeting|send teams a page of notes after each meeting|keep a count of attendance
        title: attendance at joint meetings|messages passed on|seat at the partnership|notes for teams|working group
        # resources
        stems: resourc|money|capacity|staffing|budget|time and
        thing: the safeguarding budget|the time set aside for safeguarding|our review of workloads|the staffing of the safeguarding team
        things: hours for safeguarding|vacant posts|workloads|bids for funds
        doing: matching staff time to need|protecting the safeguarding budget|reviewing workloads
        todo: compare hours with referrals and training|fill the vacant adviser post|set out what safeguarding costs in the budget
        title: workloads and hours|safeguarding budget|staff numbers and need|vacancies and cover|costs of safeguarding
        # accountability
        stems: accountab|line of|answers for|responsib|duties
        thing: the line of accountability|the chart of who answers to whom|the on-call arrangement|the list of responsible posts
        things: lines of accountability|job descriptions|on-call decisions|gaps in the chart
        doing: knowing who decides|keeping the chart up to date|deciding out of hours
        todo: draw the line of accountability on one page|fill the gaps in the chart|test the on-call route without notice
        title: who answers to whom|lines of accountability|on-call route tested|posts compared|posts and duties
        # adviser
        stems: designated|adviser|professional|whom to ask|named doctor|named nurse
        thing: the designated person’s role|day-to-day advice on child protection|the record of advice|cover for the designated person
        things: requests for advice|hours for the designated role|contact cards|teams that seldom ask
        doing: asking for advice early|keeping a record of advice|making the designated person easy to reach
        todo: appoint a deputy with hours for the task|give every team a card with the numbers to ring|review the record of advice
        title: advice given|designated person’s role|whom to ring|who asks and who does not|deputy’s hours
        # contracts
        stems: contract|grant|provid|commission|agreement
        thing: the safeguarding clause in our contracts|our list of providers|the check made before renewal|monitoring of providers
        things: contracts|visits to providers|safeguarding clauses|renewals
        doing: checking what others do for us|writing safeguarding into contracts|visiting providers
        todo: add safeguarding terms at each renewal|visit the providers that carry most risk|list all agreements that reach children
        title: safeguarding clauses|providers’ own safeguarding|agreements that reach children|providers with most risk|renewals checked
        # audit
        stems: audit|quality|programme of|inspect
        thing: our programme of audits|the last safeguarding audit|the follow-up of audit findings|the audit calendar
        things: audit findings|recommendations|records read for audit|audits planned for the year
        doing: auditing our own work|following up what audits find|reading records with a fresh eye
        todo: follow up each recommendation until it is done|audit one team each quarter|publish audit findings to all staff
        title: audits in the year|findings and follow-up|records read by another team|recommendations tracked|themes from audit
        # learning
        stems: change|serious case|lesson|learn|review
        thing: the log of changes|our learning from reviews|the summary of changes for staff|the way lessons reach teams
        things: lessons from reviews|changes in guidance|entries in the log|summaries for teams
        doing: passing lessons on|logging changes in guidance|asking whether a lesson has been learned
        todo: log every change with the document it touches|tell teams within a month of a change|test whether lessons are remembered
        title: changes in guidance|lessons for teams|lessons from reviews|what was changed and when|what staff took from it
        """
}
