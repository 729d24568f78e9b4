extension Stock {
    /// Small phrases that sentences are filled with. Each fits wherever its list is named.
    static let words = """
        = staff
        front-line staff
        team managers
        volunteers and trustees
        bank & agency staff
        evening & weekend staff
        children’s workers
        team managers’ deputies
        night staff
        reception staff
        agency workers
        part-time staff
        senior practitioners
        supervisors
        office staff
        drivers and caretakers
        managers at every level
        this year’s new starters
        staff in the smaller teams
        colleagues in other departments
        = team
        the duty team
        the intake team
        the evening service
        the records office
        the training & development section
        the children’s team
        the manager’s office
        the out-of-hours team
        one of the two area teams
        the smallest site
        the human resources section
        the reception desk
        the outreach team
        the central office
        the team with most vacancies
        = post
        the designated lead
        the head of service
        the operations manager
        the training manager
        the head of human resources
        the chief officer’s deputy
        the quality & safety manager
        the safeguarding adviser
        the deputy chief officer
        the business manager
        the assistant director
        the service manager
        = body
        the senior management team
        the executive group
        the safeguarding steering group
        the quality & safety committee
        the chief officer’s group
        the trustees’ meeting
        our own board
        the managers’ meeting
        the audit committee
        the health and safety group
        the monthly performance meeting
        = partners
        partner agencies
        local schools
        children’s centres
        parents’ groups
        health visitors
        the police
        housing providers
        youth workers
        neighbouring areas
        children’s services
        family doctors
        voluntary groups
        = sites
        both sites
        all four sites
        every team
        all departments
        the day and night shifts
        all our children’s services
        the whole organisation
        = when
        in the spring
        last autumn
        in the summer
        over the winter
        since our last return
        in the second half of the year
        over the past twelve months
        in {year}
        during {year}
        in the first half of {year}
        in the last quarter
        between April and September
        in November
        early in the new year
        after the staff conference
        in {month}
        on {day}
        = by
        by the summer
        by the end of the next quarter
        before our next return
        within three months
        before the end of the year
        by the autumn
        within six months
        = source
        a spot check
        a sample of files
        the auditors’ last visit
        a look at last year’s files
        a short survey with {count} replies
        a walk round the sites
        an exercise with managers
        a look through the records
        a telephone round of teams
        the yearly staff survey
        a peer review
        a “mystery” telephone call
        = good
        most people could say what to do first
        the records were complete and signed
        the right post had been told on the same day
        {share} people asked knew whom to ring
        {percent} of the files met the standard
        people used the form they were given
        dates and reasons were there in nearly all cases
        nobody had waited more than a day for an answer
        the newer teams did as well as the old ones
        = bad
        a third of those asked did not know whom to ring
        dates were missing from several records
        nobody had looked at it since it was written
        only {part} records were complete
        some teams had never been told
        the form in use was two versions old
        what was agreed had not reached the night staff
        practice differed from site to site
        no more than {rate} of those due had been reached
        = change
        we moved the weekly meeting to a time that shift workers can make
        the form was cut from four pages to one
        two posts were given protected time
        an adviser now sits with the duty team once a week
        managers get the figures every month and not once a year
        the route out of hours was tested and mended
        the waiting list was split so that the most worrying cases are seen first
        a second signature is needed before a file is closed
        £{pounds} was moved to where the need was greatest
        reception staff now have a card beside the telephone
        new staff shadow a colleague before they work alone
        = helped
        a young person was seen on the same day and not after a week
        two brothers could stay at the same school
        a baby who had not been gaining weight began to thrive
        a family got help with housing before things became worse
        a teenager who had stopped coming returned and stayed
        a mother spoke about violence at home for the first time
        three children were seen by a doctor within hours
        a child who had been out of sight for a month was found safe and well
        a carer who was near breaking point got a weekend’s respite
        a girl who never spoke in meetings asked to chair one
        a pattern of small injuries was noticed and acted on
        = hinder
        staff turnover in {team}
        a pair of systems that do not talk to each other
        the distance between sites
        a vacancy that took six months to fill
        a backlog of {count} cases
        the number of forms in use
        uncertainty about next year’s funds
        a shift pattern that leaves no time for meetings
        = method
        in team meetings
        by telephone
        in writing
        face to face
        through the staff newsletter
        in supervision
        at the start of each shift
        on a half-day course
        = signatory
        Chief Executive
        Chief Officer
        Director of Operations
        Head of Service
        Managing Director
        Director of Services
        Deputy Chief Executive
        = meeting
        Executive team
        Management board
        Senior management team
        Board
        Governance committee
        Quality and safety committee
        = owner
        Head of Service
        Operations Manager
        Training Manager
        Head of Human Resources
        Quality Manager
        Safeguarding Adviser
        Deputy Chief Officer
        Business Manager
        Assistant Director
        Service Manager
        Practice Development Manager
        Information Manager
        Designated Lead
        Director of Operations
        = shelf
        SG
        HR
        OPS
        QA
        TR
        GOV
        = reader
        Audit group reader
        Board Quality Officer
        Head of Service from another agency
        Independent Adviser
        Safeguarding Manager from another agency
        """
}
