namespace HandreikingBot.Content;

/// <summary>The words of a team: its questions, votes, record, reminders and sharing.</summary>
internal static partial class WordKeys
{
    // Counting, as words up to twelve
    public const string CountWords = "count.words";
    public const string CountNone = "count.none";
    public const string PersonNameless = "person.nameless";

    // A team's question
    [Placeholders("leader")] public const string TeamLeads = "team.leads";
    [Placeholders("leader", "team")] public const string TeamLeadsLabel = "team.leadsLabel";
    public const string TeamRules = "team.rules";
    public const string TeamNobody = "team.nobody";
    [Placeholders("list")] public const string TeamAnsweredOne = "team.answeredOne";
    [Placeholders("count", "list")] public const string TeamAnswered = "team.answered";
    [Placeholders("list")] public const string TeamWaiting = "team.waiting";
    [Placeholders("leader")] public const string TeamClosesLeader = "team.closesLeader";
    [Placeholders("leader")] public const string TeamClosesAll = "team.closesAll";
    public const string TeamNoAnswers = "team.noAnswers";
    public const string TeamNoWishes = "team.noWishes";
    public const string TeamAgreed = "team.agreed";
    public const string TeamAgreedAlone = "team.agreedAlone";
    [Placeholders("list")] public const string TeamDiffer = "team.differ";
    [Placeholders("list")] public const string TeamWithoutWish = "team.withoutWish";
    public const string TeamAdvice = "team.advice";
    [Placeholders("leader")] public const string TeamSettles = "team.settles";
    [Placeholders("by", "list")] public const string TeamSettled = "team.settled";
    [Placeholders("by")] public const string TeamSettledNothing = "team.settledNothing";
    [Placeholders("reason")] public const string TeamReason = "team.reason";
    public const string TeamSaid = "team.said";
    [Placeholders("title", "value")] public const string TallyOne = "tally.one";
    [Placeholders("title", "value")] public const string TallyAgreed = "tally.agreed";
    [Placeholders("title", "list")] public const string TallyDiffer = "tally.differ";
    [Placeholders("people", "value")] public const string TallyFirstOne = "tally.firstOne";
    [Placeholders("count", "people", "value")] public const string TallyFirstMany = "tally.firstMany";
    [Placeholders("people", "value")] public const string TallyFirstAll = "tally.firstAll";
    [Placeholders("value")] public const string TallyNextOne = "tally.nextOne";
    [Placeholders("count", "value")] public const string TallyNextMany = "tally.nextMany";
    [Placeholders("count")] public const string TallyMore = "tally.more";
    public const string TallyNoWishOne = "tally.noWishOne";
    [Placeholders("count")] public const string TallyNoWishMany = "tally.noWishMany";

    // One person in a team's question
    public const string TeamOnlyYou = "team.onlyYou";
    [Placeholders("list")] public const string TeamBefore = "team.before";
    [Placeholders("list")] public const string TeamOwn = "team.own";
    public const string TeamOwnNothing = "team.ownNothing";
    public const string TeamSettleIntro = "team.settleIntro";
    [Placeholders("list")] public const string TeamSettleNow = "team.settleNow";
    [Placeholders("list")] public const string TeamSettleAgain = "team.settleAgain";
    public const string TeamSettleNothing = "team.settleNothing";

    // What the bot says to a team
    public const string TeamStarted = "team.started";
    [Placeholders("list")] public const string TeamInvited = "team.invited";
    [Placeholders("name")] public const string TeamNoted = "team.noted";
    [Placeholders("name")] public const string TeamNotedAgain = "team.notedAgain";
    public const string TeamIsClosed = "team.isClosed";
    [Placeholders("leader")] public const string TeamLeaderOnly = "team.leaderOnly";
    [Placeholders("from", "to")] public const string TeamHandedOver = "team.handedOver";
    public const string TeamHandOverToWhom = "team.handOverToWhom";
    public const string TeamNothingToSettle = "team.nothingToSettle";
    public const string TeamNothingShared = "team.nothingShared";
    public const string TeamOnlyInTeam = "team.onlyInTeam";
    public const string TeamOnlyAlone = "team.onlyAlone";
    public const string TeamClosedAll = "team.closedAll";
    public const string TeamClosed = "team.closed";
    [Placeholders("leader")] public const string TeamClosedNext = "team.closedNext";
    public const string TeamErasedOwn = "team.erasedOwn";

    // A vote
    public const string VoteTitle = "vote.title";
    public const string VoteOpen = "vote.open";
    public const string VoteAnonymous = "vote.anonymous";
    [Placeholders("date")] public const string VoteUntil = "vote.until";
    [Placeholders("leader")] public const string VoteCloses = "vote.closes";
    public const string VoteHidden = "vote.hidden";
    public const string VoteNobody = "vote.nobody";
    [Placeholders("list")] public const string VoteVotedOne = "vote.votedOne";
    [Placeholders("count", "list")] public const string VoteVoted = "vote.voted";
    public const string VoteCountedOne = "vote.countedOne";
    [Placeholders("count")] public const string VoteCounted = "vote.counted";
    public const string VoteNoVotes = "vote.noVotes";
    [Placeholders("for", "doubt", "against")] public const string VoteCounts = "vote.counts";
    public const string VoteNoOpinions = "vote.noOpinions";
    public const string VoteSupport = "vote.support";
    public const string VoteSupportDoubt = "vote.supportDoubt";
    public const string VoteAgainst = "vote.against";
    public const string VoteDoubt = "vote.doubt";
    [Placeholders("stance", "reason")] public const string VoteReason = "vote.reason";
    [Placeholders("stance", "name", "reason")] public const string VoteReasonBy = "vote.reasonBy";
    [Placeholders("count")] public const string VoteReasonsMore = "vote.reasonsMore";
    public const string VoteReasonsMoreOne = "vote.reasonsMoreOne";
    public const string VoteAdviceSupport = "vote.adviceSupport";
    public const string VoteAdviceDoubt = "vote.adviceDoubt";
    public const string VoteAdviceNone = "vote.adviceNone";
    public const string VoteFormTitle = "vote.formTitle";
    public const string VoteFormText = "vote.formText";
    [Placeholders("name")] public const string VoteReasonLabel = "vote.reasonLabel";
    public const string VoteOwnTitle = "vote.ownTitle";
    [Placeholders("stance")] public const string VoteOwnLine = "vote.ownLine";
    [Placeholders("stance", "reason")] public const string VoteOwnReason = "vote.ownReason";
    public const string VoteOwnNone = "vote.ownNone";
    [Placeholders("counts")] public const string VoteSoFar = "vote.soFar";
    public const string VoteFor = "vote.for";
    public const string VoteStanceDoubt = "vote.stanceDoubt";
    public const string VoteStanceAgainst = "vote.stanceAgainst";
    public const string VoteNothing = "vote.nothing";
    public const string VoteNone = "vote.none";
    public const string VoteClosed = "vote.closed";
    public const string VoteWasAnonymous = "vote.wasAnonymous";
    [Placeholders("name")] public const string VoteFormLabel = "vote.formLabel";

    // The record
    public const string RecordTitle = "record.title";
    [Placeholders("team")] public const string RecordTitleTeam = "record.titleTeam";
    [Placeholders("date")] public const string RecordDate = "record.date";
    [Placeholders("leader")] public const string RecordLeader = "record.leader";
    [Placeholders("list", "by")] public const string RecordSettled = "record.settled";
    [Placeholders("by")] public const string RecordSettledNothing = "record.settledNothing";
    public const string RecordNotSettled = "record.notSettled";
    public const string RecordDiffered = "record.differed";
    public const string RecordVotes = "record.votes";
    public const string RecordVotesAnonymous = "record.votesAnonymous";
    public const string RecordVotesRunning = "record.votesRunning";
    [Placeholders("count")] public const string RecordEarlierVotes = "record.earlierVotes";
    [Placeholders("list")] public const string RecordShortlist = "record.shortlist";
    public const string RecordNoShortlist = "record.noShortlist";
    [Placeholders("name")] public const string RecordChosen = "record.chosen";
    public const string RecordNotChosen = "record.notChosen";
    public const string RecordCut = "record.cut";

    // Reminders
    public const string ReminderStart = "reminder.start";
    public const string ReminderHalfway = "reminder.halfway";
    public const string ReminderEvaluation = "reminder.evaluation";
    public const string ReminderYearly = "reminder.yearly";
    public const string ReminderOwn = "reminder.own";
    public const string ReminderTitleStart = "reminder.titleStart";
    public const string ReminderTitleHalfway = "reminder.titleHalfway";
    public const string ReminderTitleEvaluation = "reminder.titleEvaluation";
    public const string ReminderTitleYearly = "reminder.titleYearly";
    public const string ReminderTitleOwn = "reminder.titleOwn";
    public const string ReminderTextStart = "reminder.textStart";
    public const string ReminderTextHalfway = "reminder.textHalfway";
    public const string ReminderTextEvaluation = "reminder.textEvaluation";
    public const string ReminderTextYearly = "reminder.textYearly";
    public const string ReminderTextOwn = "reminder.textOwn";
    [Placeholders("name")] public const string ReminderChosen = "reminder.chosen";
    public const string ReminderOverdue = "reminder.overdue";
    [Placeholders("number", "title", "date")] public const string ReminderOverdueItem = "reminder.overdueItem";
    public const string ReminderOtherDay = "reminder.otherDay";
    [Placeholders("date", "moment")] public const string ReminderSet = "reminder.set";
    [Placeholders("asked", "date", "moment")] public const string ReminderMoved = "reminder.moved";
    [Placeholders("day")] public const string ReminderForce = "reminder.force";
    [Placeholders("date")] public const string ReminderCannot = "reminder.cannot";
    [Placeholders("most")] public const string ReminderTooMany = "reminder.tooMany";
    public const string ReminderAskWhen = "reminder.askWhen";
    [Placeholders("moment")] public const string ReminderDone = "reminder.done";
    [Placeholders("moment")] public const string ReminderStopped = "reminder.stopped";
    public const string ReminderStoppedAll = "reminder.stoppedAll";
    public const string ReminderNoSuch = "reminder.noSuch";
    public const string ReminderListTitle = "reminder.listTitle";
    public const string ReminderListIntro = "reminder.listIntro";
    public const string ReminderListEmpty = "reminder.listEmpty";
    [Placeholders("date", "moment")] public const string ReminderListItem = "reminder.listItem";
    [Placeholders("date", "moment")] public const string ReminderListSent = "reminder.listSent";
    [Placeholders("date")] public const string ReminderListVote = "reminder.listVote";
    [Placeholders("moment", "date")] public const string ReminderChoice = "reminder.choice";
    public const string ReminderChoiceStart = "reminder.choiceStart";
    public const string ReminderChoiceOwn = "reminder.choiceOwn";

    // Sharing and the adviser's list
    public const string ShareWhereTitle = "share.whereTitle";
    public const string ShareWhereText = "share.whereText";
    [Placeholders("name")] public const string ShareLine = "share.line";
    public const string ShareNothing = "share.nothing";
    public const string ShareNowhere = "share.nowhere";
    [Placeholders("place")] public const string ShareDone = "share.done";
    public const string LedTitle = "led.title";
    public const string LedEmpty = "led.empty";
    public const string LedNameless = "led.nameless";
    [Placeholders("team", "place")] public const string LedLabelPlace = "led.labelPlace";
    [Placeholders("number")] public const string LedQuestionNone = "led.questionNone";
    [Placeholders("number")] public const string LedQuestionOne = "led.questionOne";
    [Placeholders("number", "count")] public const string LedQuestion = "led.question";
    public const string LedQuestions = "led.questions";
    public const string LedResults = "led.results";
    public const string LedVoteNone = "led.voteNone";
    public const string LedVoteOne = "led.voteOne";
    [Placeholders("count")] public const string LedVote = "led.vote";
    public const string LedPlan = "led.plan";
    [Placeholders("date")] public const string LedReminder = "led.reminder";
    [Placeholders("date")] public const string LedTouched = "led.touched";
    [Placeholders("count")] public const string LedMore = "led.more";

    // The plan at work
    [Placeholders("date")] public const string PlanLate = "plan.late";
    public const string PlanLateOne = "plan.lateOne";
    [Placeholders("count")] public const string PlanLateMany = "plan.lateMany";
    public const string PlanOffer = "plan.offer";
    public const string PlanTextIntro = "plan.textIntro";

    // What can be said in a team
    public const string OptionsTeamQuestion = "options.teamQuestion";
    public const string OptionsVote = "options.vote";
}
