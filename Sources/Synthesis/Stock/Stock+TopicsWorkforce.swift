extension Stock {
    /// What criteria about the people who work with children speak of.
    static let workforceTopics = """
        # induction
        stems: induct|starter|newly|join|volunteer|temporary
        thing: the induction programme|the first-week checklist|the starter pack|the rule on induction before lone working
        things: new starters|induction records|starter packs|first-week checklists
        doing: bringing new starters in properly|covering safeguarding in the first week|checking induction records
        todo: give every new starter safeguarding in the first week|include agency staff in induction|check induction records monthly
        title: induction|what starters receive|the first week|induction of agency staff|new starters in the year
        # training
        stems: train|skill|compet|knowledge|qualif
        thing: the training plan|the training database|refresher training|the check on what training changes
        things: training records|refresher courses|places on joint courses|staff out of date
        doing: keeping training up to date|matching training to roles|asking what training changed
        todo: bring overdue groups up to date|match each role to a course|ask managers what training changed in practice
        title: safeguarding training|roles and courses|refresher training|what courses changed|staff out of date
        # supervision
        stems: supervis|support|advice to staff|reflect
        thing: safeguarding supervision|the supervision policy|the supervision record|group supervision
        things: supervision sessions|supervision notes|cases discussed|missed sessions
        doing: supervising staff who work with families|keeping supervision notes|making time to think about cases
        todo: give each case worker supervision every month|train supervisors|count sessions held and missed
        title: supervision held and missed|arrangements for supervision|supervision notes|group supervision|supervisors trained
        # recruitment
        stems: recruit|vetting|check|reference|employ|applica|interview
        thing: the recruitment checklist|the central record of checks|the rule on references|the safer recruitment policy
        things: checks before appointment|references|recruitment files|posts that need a check
        doing: checking people before they start|keeping one record of checks|training interview panels
        todo: finish the overdue checks|refuse a start date until references are in|train one member of every panel
        title: recruitment files|central record of checks|checks completed|panels trained|references before start
        # allegations
        stems: allegation|accus|against staff|position of trust|conduct
        thing: the procedure for allegations|the allegations log|the first-day call|the link with the local officer for allegations
        things: allegations|first-day calls|outcomes of allegations|entries in the log
        doing: acting on allegations the same day|keeping the allegations log|learning from allegations that were closed
        todo: make the first-day call part of the procedure|brief managers on allegations|review closed allegations once a year
        title: allegations in the year|allegations against staff|managers briefed|closed allegations reviewed|same-day calls
        # speaking up
        stems: whistle|speaking up|raise|colleague|worries
        thing: the speaking-up policy|the confidential line|the poster on raising concerns|the yearly reminder on speaking up
        things: concerns raised by staff|calls to the confidential line|posters|replies to those who spoke up
        doing: making it safe to speak up|answering those who raise concerns|reminding staff of the confidential line
        todo: give staff someone outside their line to speak to|reply to every concern within a week|put the poster at every site
        title: speaking up|concerns raised by staff|confidential line|replies given|trust in the confidential line
        # online
        stems: internet|online|computer|technolog|media
        thing: the rules on computers and telephones|our internet safety work|the filter on shared computers|the acceptable-use form
        things: incidents on computers|acceptable-use forms|shared computers|internet safety sessions
        doing: keeping children safe on computers|checking shared computers|talking with young people about the internet
        todo: renew the acceptable-use form each year|check the filters every term|hold a session on internet safety
        title: internet safety|use of computers|incidents in the year|filters checked|rules on telephones
        # premises
        stems: premises|site|building|transport|visitor|safe place
        thing: the check on visitors|the yearly look round our buildings|the rule on lone working|the transport rota
        things: visitor records|sites looked at|risk assessments|keys and passes
        doing: keeping our buildings safe for children|signing visitors in|planning transport
        todo: sign every visitor in and out|look round each site once a year|put the transport rules in writing
        title: state of the sites|visitor records|risk assessments|transport rules|lone working
        """

    /// What any criterion can speak of.
    static let generalTopic = """
        # general
        stems:
        thing: this part of our work|the arrangement we have|our way of working here|the agreed procedure
        things: the records we keep|teams and sites|the steps we take|questions from staff
        doing: getting this right|keeping children in mind|holding to what we agreed
        todo: set out in writing what is expected|look at this again with each team|ask staff what stands in the way
        title: what we do|practice at each site|points for managers|teams compared|progress in the year
        """
}
