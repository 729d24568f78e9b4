extension Stock {
    /// What criteria about policies, children’s voices and daily practice speak of.
    static let practiceTopics = """
        # policy
        stems: policy|policies|procedure|guidance
        thing: the safeguarding policy|our procedure for concerns|the one-page summary of the policy|the policy review
        things: policies and procedures|printed copies of the policy|policy updates|acknowledgements from staff
        doing: keeping the policy current|making the policy easy to find|checking that staff know the policy
        todo: review the policy and put a date on it|give every group of staff a one-page summary|take old copies out of use
        title: safeguarding children|the policy in brief|what to do about a concern|three-yearly revision|who has read the policy
        # complaints
        stems: complain|compliment
        thing: the complaints leaflet for children|our complaints procedure|the count of complaints|the route for urgent complaints
        things: complaints about safety|complaints from young people|replies to complaints|leaflets
        doing: making it easy to complain|passing safety complaints to the lead|reading complaints for patterns
        todo: write a leaflet with young people on how to complain|pass safety complaints on the same day|count complaints from children
        title: complaints in the year|what children are told|replies and times|what complaints taught us|handling of complaints
        # needs
        stems: disab|language|faith|backgr|equal|divers|minorit
        thing: access to interpreters|our work with disabled children|the equality section of the policy|the list of advisers
        things: interpreter bookings|children’s different needs|communication aids|forms in other languages
        doing: meeting the different needs of children|booking interpreters|asking about language and disability
        todo: list interpreters and communication aids in one place|record language and disability on every file|train reception in plain speech
        title: interpreter bookings|different needs, one policy|communication aids|language and disability recorded|access check
        # voice
        stems: listen|voice|view|feedback|consult|say
        thing: what children tell us|our yearly session with young people|the question we ask every child|the young people’s panel
        things: children’s own words|comments from young people|feedback forms|sessions with families
        doing: listening to children|seeing children alone where that is right|telling children what came of their views
        todo: record children’s own words in every file|ask children what would help|show children what changed
        title: what children said|young people’s panel|children’s words in files|session with families|you said, we did
        # outcomes
        stems: outcome|result|difference|impact|measure|effect
        thing: the measure of results for children|our half-yearly look at outcomes|the question of what changed|the outcome framework
        things: results for children|measures|examples of a difference made|outcome figures
        doing: measuring what changes for children|looking at results and not only at activity|comparing results between areas
        todo: choose three measures of results|report results beside activity|ask families what changed
        title: results for children|before and after|measures for the year|what changed|outcomes by area
        # service design
        stems: designing|develop|new service|services change|service change
        thing: the safeguarding check on new services|our way of planning changes|the note on each new scheme|the look back at changes
        things: new schemes|changes to services|remarks by the adviser|schemes put forward
        doing: asking about safety before a service changes|involving the adviser in planning|looking back at changes
        todo: have the adviser comment on each scheme|look back at two changes a year|add a safety question to the planning form
        title: safety of a new scheme|schemes in the year|change looked back on|adviser’s remarks|safety question in planning
        # recording
        stems: record|file|note
        thing: the quality of our records|the front sheet of the file|the chronology on each file|storage of records
        things: case records|reasons for decisions|front sheets|files that move with a child
        doing: recording decisions with reasons|keeping records in one place|passing records on
        todo: record the reason for each decision|have managers sign off closed files|bring old files up to standard
        title: case records|front sheets|reasons for decisions|quality of recording|chronologies
        # referrals
        stems: refer|assess|early|threshold|common
        thing: the way we refer concerns|our early help work|the threshold guide|the follow-up of referrals
        things: referrals|assessments|concerns passed on|replies to referrals
        doing: referring concerns without delay|offering help early|chasing referrals that have no answer
        todo: follow every referral up within a week|use one form for all concerns|ask what became of each referral
        title: referrals in the year|early help offered|thresholds|what became of referrals|quality of referrals
        # sharing
        stems: shar|information|confiden|consent|data
        thing: the information-sharing agreement|our guide on consent|the log of information shared|the secure route for messages
        things: requests for information|decisions to share|reasons for not sharing|messages between agencies
        doing: sharing information lawfully and in time|recording why information was shared|asking for consent where that is safe
        todo: give staff a plain guide on consent|log each decision to share|test the secure route with partners
        title: sharing of information|decisions to share|children’s and parents’ consent|secure messages|requests answered
        # joint work
        stems: joint|disagree|conference|contribut|together|partner|other agenc|inter-agency|multi
        thing: our work with partner agencies|the joint protocol|the way we settle disagreements|attendance at case conferences
        things: joint visits|case conferences|disagreements between agencies|reports for conferences
        doing: working with other agencies|settling disagreements early|sending reports to conferences on time
        todo: send a report to every conference|use the agreed route where agencies disagree|hold a joint session for front-line staff
        title: reports to conferences|joint working|disagreements and how they ended|joint visits|working with partners
        # adults
        stems: adult|parent|household|carer|domestic
        thing: the question about children in the household|our work with parents|the adult services form|the think-family approach
        things: adults with care of children|households|questions on the form|links between adult and children’s teams
        doing: thinking of the child behind the adult|asking adults about children|working with parents
        todo: ask every adult about children in the household|put the question on each form|bring adult and children’s teams together
        title: question about children|question on adult forms|links between teams|household check|work with parents
        # missing
        stems: missing|missed|lost|appointment|boundar|move|transfer|transition|absent|educat
        thing: the alert for children who cannot be found|our handover between areas|the check on missed appointments|the moving-on plan
        things: missed appointments|handovers|moves between areas|children out of sight
        doing: noticing when a child drops out of sight|handing over between areas|following up missed appointments
        todo: follow up each missed appointment within days|agree a handover with each neighbouring area|keep a list of children out of sight
        title: missed appointments|handover between areas|children out of sight|follow-up calls|moving-on plans
        """
}
