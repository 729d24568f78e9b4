import SubmissionImport
import Testing

/// Every name, number and date of birth here is made up; the NHS numbers lie in the range kept for tests.
struct ChildIdentifierScanTests {
    @Test(arguments: [
        "The record of 9990123454 was audited.",
        "The record of 999 012 3454 was audited.",
        "The record of 999-012-3454 was audited.",
        "NHS no: 999 - 765 - 4323",
        "NHS number\n    999\u{A0}765\u{A0}4323",
        "(9997654323)",
        "Seen in 2009: 999 000 1111.",
        "999\u{2011}012\u{2011}3454 was not flagged",
    ])
    func `suspects an NHS number whose check digit is right`(text: String) {
        expect(text, .nhsNumber)
    }

    @Test(arguments: [
        "The record of 9990123455 was audited.",  // the check digit is wrong
        "The record of 999 012 3453 was audited.",
        "Ring 01632 960 123 or 020 7946 0018.",
        "ISBN 9781846211461 and DCSF-00305-2010",
        "Item X9990123454 of the asset register",
        "A sum of 999 012 345 pounds",
        "Between 999 and 012 and 3454",
        "In 2009 we saw 1,234,567,890 hits.",
    ])
    func `lets other numbers of about ten digits pass`(text: String) {
        expect(text, nil)
    }

    @Test(arguments: [
        "One girl (dob 12/03/2001) was moved.",
        "DOB: 12.3.01",
        "D.O.B. 12-03-2001",
        "d.o.b 12 March 2001",
        "The boy's date of birth is the 12th of March 2001.",
        "date of birth: 2001-03-12",
        "A baby born on 12 March 2001 was discharged.",
        "She was born at home on Monday 12 March 2001.",
        "born March 12, 2001",
        "12/03/2001 (dob) was on the front of the file",
        "12 March 2001 is her date of birth.",
        "His birthday, 12 March 2001, was on the envelope.",
        "dob 120301",
        "DoB: 12032001",
        "dob. 12/03/01",
        "born 12 Sept '01",
    ])
    func `suspects a date of birth`(text: String) {
        expect(text, .dateOfBirth)
    }

    @Test(arguments: [
        "Babies born after 1 April 2009 are offered a visit.",
        "Children born between 1 September 2005 and 31 August 2006 were counted.",
        "All those born on 29 February 2008 have the wrong age in the system.",
        "The form has a field for the date of birth since 1 April 2009.",
        "Every file shows the date of birth and the school. On 4 March 2010 we checked ten.",
        "A record is opened when a baby is born. On 4 March 2010 the board was told.",
        "We audited date of birth and address on 12/03/2009.",
        "On 12 March 2009 all newborn babies were given a red book.",
        "The policy was reborn on 12 March 2009.",
        "Bornholm was visited on 12 March 2009.",
    ])
    func `lets dates pass that are nobody's birth`(text: String) {
        expect(text, nil)
    }

    @Test(arguments: [
        "Kayleigh Dunmore was seen on 12/03/2009.",
        "On 4 March 2010 the panel heard about Tyler Ashdown-Peel.",
        "Tyler Ashdown, aged 7, told his teacher.",
        "A 7-year-old, Kayleigh Dunmore, told her teacher.",
        "We heard from Siân O’Dunmore (age 12).",
        "Kayleigh Anne Dunmore\n        12.03.09 strategy meeting",
        "2009-03-12 Zofia Łukomska placed",
        "Dwayne McTavish was excluded on 3rd Feb 2010.",
        "the case of Ravi J. Ashdown, heard on 4 March 2010",
        "Amina bint Yusri and Kayleigh van Dunmore moved on 4 March 2010",
        "Last Monday Kayleigh Dunmore, 10 years old, left.",
        "When Tyler Dunmore was age 9 and 3 weeks in care",
        "Kayleigh Dunmore's review was late: it was held on 12 March 2009.",
    ])
    func `suspects a name near a date or an age`(text: String) {
        expect(text, .nameNearDate)
    }

    @Test(arguments: [
        "The Chief Nurse reported on 4 March 2010.",
        "On 4 March 2010 the Chief Constable signed the pledge.",
        "Essex Police adopted it on 12/03/2009.",
        "Basildon Hospital opened its new ward on 12 March 2009.",
        "Basildon and Thurrock University Hospitals agreed on 12 March 2009.",
        "Working Together 2006 was replaced on 17 March 2010.",
        "The Children Act 2004 came into force on 1 October 2005 for us.",
        "South Essex Partnership NHS Foundation Trust, 12 March 2009",
        "Safer Recruitment Procedure 01/04/09",
        "Volunteer Handbook, 1 April 2009",
        "Lone Working Policy HR/12/2009, reviewed 3 May 2009",
        "Minutes of the Trust Board, 4 March 2010",
        "Agreed by the Designated Nurse, Named Doctor and Head of Midwifery on 4 March 2010.",
        "Training Needs Analysis 12/03/2009 and Staff Survey 2.4.09",
        "Discussed at Tilbury Riverside on Monday 4 January 2010.",
        "Since Ofsted and Barnardo's visited on 4 March 2010 we meet monthly.",
        "Every Child Matters was the theme of the day on 4 March 2010.",
        "Young people aged 16 to 18, and Care Leavers aged 16 and over, were asked.",
        "Looked After Children aged 5-11 were asked by Action for Children.",
        "Jane Ashdown, Head of Safeguarding, signed on 4 March 2010.",  // a post follows
        "Dr Ashdown Dunmore signed on 4 March 2010.",  // a professional's title
        "Since Easter Monday 5 April 2010 the line is open.",
        "North Stifford and East Tilbury sites were visited on 4 March 2010.",
        "The Chief Executive wrote to all staff. On 4 March 2010 she reported.",
        "Kayleigh Dunmore House, opened on 4 March 2010, is a children's home.",
        "Kayleigh Dunmore joined. She has worked well, as the audit of the whole team shows, since 4 March 2010.",
        "Paragraph 2.4.11 of Working Together, Section 11.2.10 and Kayleigh Dunmore",
        "Serious Case Review published 15 December 2009",
        "Interim Director of Children's Services, 31 March 2010",
        "Victoria Ashdown in February 2000",  // no whole date
        "Bank Holiday Monday 3 May 2010",
        "Staff Handbooks and Hot Topics bulletins of 12/03/2009",
        "Speak Out day on 12 March 2009",
        "Red Cross first aiders came on 12 March 2009.",
        "Lotus Notes Databases, 12 March 2009",
    ])
    func `lets posts, bodies, documents and places near a date pass`(text: String) {
        expect(text, nil)
    }

    @Test(arguments: [
        "The pupil Kayleigh Dunmore was referred.",
        "Her son Tyler was moved.",
        "their daughter, Kayleigh, disclosed",
        "Pupil Tyler Ashdown was excluded.",
        "a boy called Tyler",
        "One child (Kayleigh Dunmore) waited.",
        "a girl named Zofia was not seen alone",
        "patient Tyler Ashdown",
        "the baby Kayleigh was discharged",
        "his sister Amina went to school",
        "client: Kayleigh Dunmore",
        "her son “Tyler” was moved", "her son ‘Tyler’ was moved", "a boy [Tyler]",
        "the daughter, „Kayleigh“, disclosed",
        "A child\n      Kayleigh Dunmore\n      waited.",
    ])
    func `suspects a name after a word for a child`(text: String) {
        expect(text, .namedChild)
    }

    @Test(arguments: [
        "Child Protection Conference minutes",
        "Every child Matters to us.",
        "Patient Advice and Liaison Service",
        "Pupil Referral Unit staff are trained.",
        "Child A and Child B were discussed as cases.",
        "The Child Death Overview Panel met.",
        "We speak with each child. Thurrock Council does too.",
        "For every child, Essex Police keeps a log.",
        "the child's Social Worker",
        "for each patient NHS staff see",
        "boy Scouts and girl Guides",
        "Child Health, Child and Adolescent Mental Health",
        "The voice of the child\n\nKayleigh House asks children.",
        "A child-centred Approach",
        "our sister Trust in Suffolk",
        "Any pupil or student, Monday to Friday",
        "how a child I meet is heard",
        "Mason Ashdown Ltd built the playground.",
        "staff called Ofsted", "for each child ‘Every Child Matters’ counts", "the pupil’s “Health Passport”",
    ])
    func `lets a word for a child without a name pass`(text: String) {
        expect(text, nil)
    }

    @Test(arguments: [
        "Case no. 12345 was audited.",
        "case number: ICS-2009-00412",
        "(case 204512)",
        "CSC 204512",
        "the CSC/2009/0412 file",
        "UPN A123456789012",
        "URN: 115432",
        "PNC 2009/0412345K",
        "client id 20451",
        "Patient number 204512 waited.",
        "ref 204512",
        "Ref: 204512.",
        "case ref. HX/2009/0412",
        "ICS record 204512",
        "pupil no 20451",
    ])
    func `suspects a case number`(text: String) {
        expect(text, .caseNumber)
    }

    @Test(arguments: [
        "Policy HR/12/2009 applies.",
        "See ref HR/12/2009 and ref: DFES-0036-2007.",
        "Ref DCSF-00305-2010",
        "policy ref 20451",
        "minute reference 20451",
        "In case 12,000 children move here we have a plan.",
        "Case audits 2009-10 and 2009/2010",
        "per case £12500",
        "The case of 25000 leaflets arrived.",
        "case 4 of 10",
        "Cases 12000",
        "a showcase 12345",
        "case 12/03/2009",
        "Section 47, section 11 and para 2.13",
        "1,234 staff and 99999 leaflets",
        "Our client group numbers 20451 people.",
        "prefix 204512",
    ])
    func `lets references of documents and plain numbers pass`(text: String) {
        expect(text, nil)
    }

    @Test(arguments: [
        """
        Our Director of Nursing leads on safeguarding and reports to the Trust Board every quarter, most recently on 4 March 2010.
        The Safeguarding Children Policy (HR/12/2009) follows Working Together 2006 and was approved by the Executive Team on
        12 May 2009. Named Nurse and Named Doctor posts are filled. All 1,240 staff have level 1 training; 87% are in date.
        """,
        """
        Essex Police's Child Abuse Investigation Unit holds strategy discussions within a working day. In January 2010 we sampled
        ten Section 47 enquiries, of which eight had minutes on file; the Detective Inspector has asked Thurrock Council and
        South West Essex PCT for a joint audit by 30 June 2010. CRB checks are renewed every three years.
        """,
        """
        Allegations against staff go to the Local Authority Designated Officer on the same day. Since 1 April 2009 there have been
        three; none met the threshold. The Head of Human Resources keeps the log. Safer Recruitment training was attended by
        fourteen managers on 3 and 10 February 2010 at the Civic Offices.
        """,
        "",
        "   \n  ",
        "2009",
        "Ünïcödé ✓ 漢字 🙂 \u{202E}",
    ])
    func `is silent on ordinary prose`(text: String) {
        expect(text, nil)
    }

    @Test func `reads damaged UTF-8 and text cut anywhere without a fault`() {
        let text = Array("son Siân O’Dunmore, aged 7, dob 12 March 2001, case no. 999 012 3454 – Ł".utf8)
        var suspected = 0
        for start in text.indices {
            for end in start...text.count {
                let part = Array(text[start..<end])
                if ChildIdentifierScan.suspicion(in: part.span) != nil { suspected += 1 }
            }
        }
        #expect(suspected > 100, "parts of a text full of identifiers are suspected, each without stopping the program")
    }

    private func expect(
        _ text: String, _ expected: ChildIdentifierScan.Suspicion?, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let found = ChildIdentifierScan.suspicion(in: text)
        #expect(
            found == expected,
            """
            “\(text)” should \(expected.map { "be suspected to hold \($0.label)" } ?? "pass"), \
            but \(found.map { "it is suspected to hold \($0.label)" } ?? "it passes").
            """,
            sourceLocation: sourceLocation)
    }
}
