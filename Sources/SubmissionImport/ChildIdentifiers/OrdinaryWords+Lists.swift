extension OrdinaryWords {
    /// Posts' other words, titles, and people in the plural or by their part.
    static let peopleAtWork = WordSet(
        """
        dr prof professor lord lady baroness baron sir dame rev reverend father canon judge justice mr mrs ms cllr mp qc
        pc dc ds di dci dcc acc sgt insp supt
        managers officers directors leads nurses doctors gps gp teachers worker workers social staff team teams member members
        employee employees volunteer volunteers applicant applicants candidate candidates trustee trustees governors councillors
        professional professionals practitioners clinician clinicians physician surgeon therapist psychologist psychiatrist
        paramedic paramedics midwives visitor visitors visiting champion champions mentor mentors link operational strategic
        people person persons child children childrens youth youths young-people adult adults parent parents carer carers mother mothers
        families family pupil pupils student students patient patients client clients user users resident residents customer
        offender offenders victim victims witness witnesses leaver leavers boy boys girl girls baby babies infant infants
        toddler teenager teenagers twins chief chiefs lead leader leaders leadership
        """)

    /// Words that names of bodies are made of, and a few bodies with one name.
    static let publicBodies = WordSet(
        """
        police constabulary force council borough county district parish unitary metropolitan authority authorities board boards
        trust trusts foundation hospital hospitals infirmary clinic clinics surgery surgeries practice practices ward wards pharmacy
        university universities college colleges school schools academy academies nursery nurseries primary secondary infant junior
        preschool pre-school playgroup kindergarten centre centres center unit units department departments division directorate
        directorates service services agency agencies association society federation union institute institution commission
        committee committees subcommittee sub-committee panel panels group groups forum forums network networks partnership
        partnerships partner partners company limited ltd plc llp cic charity charities church cathedral mosque temple synagogue diocese
        government ministry parliament senate cabinet assembly court courts tribunal prison prisons probation ambulance fire rescue
        army navy cadets scouts guides guiding scouting brigade brownies cubs club clubs league team office offices station headquarters
        bureau council's home homes hostel hostels refuge refuges shelter helpline helpdesk hotline line desk lscb lscbs
        ofsted cafcass connexions barnardo barnardos barnado nspcc childline mencap relate victim-support crimestoppers samaritans
        sure start nhs contactpoint youthline homestart home-start unicef rainbow gateway frontline mash interpol ceop monitor
        laming climbié climbie munro bichard soham kennedy red cross salvation microsoft mail royal queen princess prime minister
        state states citizens women women's men men's aid concern
        """)

    /// Documents, meetings, steps and systems.
    static let paperwork = WordSet(
        """
        act acts assent bill regulation regulations rule rules law code codes order circular guidance guideline guidelines guide handbook
        manual toolkit tool tools policy policies procedure procedures protocol protocols standard standards criteria criterion
        framework frameworks strategy strategies plan plans programme programmes program project projects scheme schemes initiative
        agenda minute minutes note notes report reports paper papers record records register registers file files form forms template
        templates letter letters email emails leaflet leaflets poster posters newsletter newsletters bulletin bulletins brief briefs
        briefing briefings pack packs booklet brochure website webpage intranet internet online portal database system systems
        spreadsheet log logs logbook diary list lists checklist checklists chart charts table matrix map maps model models version draft
        final interim annual half year years yearly quarter month months week weeks day days term date dates time times deadline
        review reviews audit audits survey surveys sample samples sampling inspection inspections assessment assessments appraisal
        appraisals evaluation evaluations consultation consultations feedback questionnaire interview interviews study research
        data figures statistics results result outcome outcomes findings finding recommendation recommendations action actions
        statement statements declaration certificate certificates contract contracts agreement agreements specification specifications
        tender service-level commissioning delivery business improvement development induction training course courses module modules
        workshop workshops seminar seminars conference conferences event events session sessions meeting meetings supervision visit
        visits launch campaign job description descriptions role roles post posts person-specification rota roster threshold
        thresholds pathway pathways referral referrals form case cases conference core initial common lessons lesson learned learnt
        learning key feature features section sections chapter appendix annex part page paragraph item question answer answers
        evidence level levels grade grades score rating ratings risk risks incident incidents issue issues theme themes topic
        working together matters every what done everybody everyone business information sharing share access terms reference
        vision mission values aims objectives objective priority priorities target targets performance indicator indicators quality
        bank holiday holidays stage stages book books rights freedom history speak way ways
        assurance compliance governance accountability responsibility responsibilities duty duties scrutiny inquiry enquiry
        """)

    /// What safeguarding work speaks about.
    static let subjects = WordSet(
        """
        safeguarding safeguard safeguards safeguarded protection protecting protect welfare wellbeing well-being safety safe safer
        abuse abused neglect harm bullying exploitation trafficking violence domestic sexual physical emotional mental health healthy
        healthcare care caring cared looked looked-after fostering foster adoption adopted kinship need needs special educational
        education learning disability disabilities disabled death deaths overview sudden unexpected maternity paediatric paediatrics
        neonatal antenatal postnatal acute community communities public private voluntary independent statutory national regional
        local international european british english welsh scottish irish human resources hr recruitment recruiting vetting barring
        criminal bureau disclosure disclosures check checks employment employer employers allegation allegations management managing
        complaint complaints whistleblowing whistle-blowing concern concerns serious multi multi-agency inter-agency single joint
        integrated inter early years intervention prevention preventing support supporting supported help advice advisory advocacy
        participation engagement involvement voice voices views equality diversity inclusion race gender faith culture cultural
        religious language languages interpreting interpreters translation drug drugs alcohol substance misuse offending crime crimes
        antisocial anti-social behaviour missing runaway runaways homeless homelessness housing accommodation finance financial
        budget funding legal medical clinical nursing midwifery therapy counselling emergency accident urgent primary secondary tertiary
        ethnic ethnicity minority traveller travellers asylum refugee seekers poverty sport sports leisure play arts library libraries
        museum environment transport road highways planning technology computer computing data e-safety esafety cyber media press
        communication communications marketing reception general basic advanced introductory refresher awareness level foundation
        effective inadequate good very outstanding excellent satisfactory best value full partial open closed total overall new old
        recent current previous former future past real true main major minor sound strong clear able
        senior junior leading corporate executive administrative technical professional personal private confidential internal external
        children's-services extended integrated targeted universal specialist tier team-around premium choice
        centred focused friendly based led wide lone remote home away contact contacts line poverty index premium zero
        """)

    /// Words that names of places are made of.
    static let placeWords = WordSet(
        """
        road street avenue close crescent drive gardens grove terrace square house building buildings block floor suite room rooms
        centre library park-road site campus hub arena stadium theatre hotel airport port docks dock harbour riverside waterfront
        estate estates island isle islands hundred town city village borough county parish district region area areas valley coast
        forest thames-side thameside estuary canal bridge-road saint st great-north upon
        """)

    /// Countries, counties and large towns that are not usual first names or surnames.
    static let places = WordSet(
        """
        england wales scotland ireland britain kingdom europe london essex suffolk norfolk hertfordshire bedfordshire buckinghamshire
        berkshire cambridgeshire hampshire surrey sussex dorset somerset wiltshire gloucestershire oxfordshire warwickshire
        worcestershire herefordshire shropshire staffordshire derbyshire nottinghamshire lincolnshire leicestershire rutland
        northamptonshire cheshire lancashire yorkshire cumbria northumberland durham merseyside manchester birmingham liverpool leeds
        sheffield bristol newcastle nottingham leicester southampton portsmouth plymouth cornwall medway anglia midlands humberside
        tyneside teesside avon cleveland thurrock basildon southend brentwood chelmsford colchester harlow tilbury ockendon grays
        corringham stanford-le-hope purfleet thamesmead havering barking dagenham redbridge newham hackney islington camden
        westminster lambeth southwark lewisham greenwich bexley bromley croydon merton wandsworth hounslow hillingdon harrow barnet
        enfield haringey billericay rayleigh rochford castle-point canvey braintree uttlesford tendring clacton epping
        """)
}
