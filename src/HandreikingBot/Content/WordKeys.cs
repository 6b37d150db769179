namespace HandreikingBot.Content;

/// <summary>
/// The keys of <c>content/guide/words.json</c>: every small reply that the code gives. Loading fails when a key is missing or unknown, or when a text
/// uses another placeholder than the key's <see cref="PlaceholdersAttribute"/> names.
/// </summary>
internal static partial class WordKeys
{
    // Welcome
    public const string WelcomeTitle = "welcome.title";
    public const string WelcomeText = "welcome.text";
    public const string WelcomeExample = "welcome.example";

    // Buttons
    public const string ButtonForm = "button.form";

    // Questions
    [Placeholders("number")] public const string QuestionNumber = "question.number";
    [Placeholders("list", "count")] public const string QuestionKnown = "question.known";
    public const string QuestionForm = "question.form";

    // Readiness
    public const string ReadinessIntro = "readiness.intro";
    public const string ReadinessReady = "readiness.ready";
    public const string ReadinessNotYet = "readiness.notYet";

    // Understanding
    [Placeholders("list")] public const string UnderstoodList = "understood.list";
    public const string UnderstoodRemainingNone = "understood.remaining.none";
    public const string UnderstoodRemainingOne = "understood.remaining.one";
    [Placeholders("count")] public const string UnderstoodRemainingMany = "understood.remaining.many";
    [Placeholders("list")] public const string UnderstoodRefused = "understood.refused";
    public const string UnderstoodCorrect = "understood.correct";
    [Placeholders("part")] public const string UnderstoodOverruled = "understood.overruled";
    [Placeholders("part")] public const string UnderstoodLeftOut = "understood.leftOut";
    [Placeholders("said", "date")] public const string AssumedDay = "assumed.day";
    [Placeholders("said", "date")] public const string AssumedGuess = "assumed.guess";
    [Placeholders("slot", "answer")] public const string AcknowledgedChanged = "acknowledged.changed";
    public const string AcknowledgedSkipped = "acknowledged.skipped";
    [Placeholders("options")] public const string NotUnderstoodAnswer = "notUnderstood.answer";
    [Placeholders("low", "high")] public const string OutOfRangeChoice = "outOfRange.choice";
    public const string OutOfRangeOne = "outOfRange.one";

    // Going
    public const string Stale = "stale";
    public const string Stopped = "stopped";
    public const string Resumed = "resumed";
    public const string Restarted = "restarted";
    public const string EraseConfirm = "erase.confirm";
    public const string Erased = "erased";
    public const string PersonalData = "personalData";
    public const string BackAtStart = "backAtStart";
    public const string NothingToSkip = "nothingToSkip";
    public const string NoChoiceYet = "noChoiceYet";
    public const string NoPlanYet = "noPlanYet";
    [Placeholders("options")] public const string HelpHere = "help.here";
    [Placeholders("word", "options")] public const string ExplainUnknown = "explain.unknown";

    // AnswerList
    public const string AnswersTitle = "answers.title";
    public const string AnswersOpen = "answers.open";
    public const string AnswersAny = "answers.any";
    [Placeholders("grade")] public const string AnswerGradePo = "answer.gradePo";
    [Placeholders("low", "high")] public const string AnswerGradesPo = "answer.gradesPo";
    [Placeholders("grade")] public const string AnswerGradeVo = "answer.gradeVo";
    [Placeholders("low", "high")] public const string AnswerGradesVo = "answer.gradesVo";
    [Placeholders("age")] public const string AnswerAge = "answer.age";
    [Placeholders("low", "high")] public const string AnswerAges = "answer.ages";
    [Placeholders("amount")] public const string AnswerBudget = "answer.budget";
    public const string AnswerBudgetFree = "answer.budgetFree";
    [Placeholders("amount")] public const string AnswerBudgetPerPupil = "answer.budgetPerPupil";
    [Placeholders("count")] public const string AnswerLessons = "answer.lessons";
    [Placeholders("count")] public const string AnswerMinutes = "answer.minutes";
    [Placeholders("count")] public const string AnswerWeeks = "answer.weeks";
    [Placeholders("count")] public const string AnswerPupils = "answer.pupils";
    [Placeholders("date")] public const string AnswerStart = "answer.start";

    // Results
    public const string ResultsOne = "results.one";
    [Placeholders("count")] public const string ResultsMany = "results.many";
    public const string ResultsNext = "results.next";
    public const string ResultsPartly = "results.partly";
    public const string ResultsNone = "results.none";
    [Placeholders("count")] public const string ResultsMore = "results.more";
    public const string ResultsMoreOne = "results.moreOne";
    [Placeholders("list")] public const string ResultsFits = "results.fits";
    [Placeholders("list")] public const string ResultsUnknown = "results.unknown";
    [Placeholders("list")] public const string ResultsMisses = "results.misses";
    [Placeholders("name", "value")] public const string ResultsMissWith = "results.missWith";
    public const string ResultsLevelEnough = "results.levelEnough";
    [Placeholders("list")] public const string ResultsFoundAt = "results.foundAt";
    public const string ResultsBudgetUnclear = "results.budgetUnclear";
    public const string ResultsCostsInDetails = "results.costsInDetails";
    [Placeholders("list")] public const string ResultsAsks = "results.asks";
    public const string ResultsTraining = "results.training";
    public const string ResultsNoTraining = "results.noTraining";
    [Placeholders("level", "committee", "since")] public const string ResultsLevel = "results.level";
    [Placeholders("level", "since")] public const string ResultsLevelSince = "results.levelSince";
    public const string ResultsCommitteeUnknown = "results.committeeUnknown";
    public const string ResultsDateUnknown = "results.dateUnknown";
    public const string ResultsOlderThanFive = "results.olderThanFive";
    public const string ResultsReassessment = "results.reassessment";
    public const string ResultsStopped = "results.stopped";
    public const string ResultsStatusUnknown = "results.statusUnknown";
    public const string ResultsRelated = "results.related";
    public const string ResultsOutsideSchool = "results.outsideSchool";
    public const string ResultsCostsUnknown = "results.costsUnknown";
    [Placeholders("month")] public const string ResultsChecked = "results.checked";
    public const string RelaxIntro = "relax.intro";
    public const string RelaxMore = "relax.more";
    [Placeholders("wish")] public const string RelaxOne = "relax.one";
    [Placeholders("wish", "count")] public const string RelaxMany = "relax.many";
    public const string SpecialAdviser = "special.adviser";

    // Details
    public const string DetailsForWhom = "details.forWhom";
    public const string DetailsGoal = "details.goal";
    public const string DetailsTopic = "details.topic";
    public const string DetailsLevel = "details.level";
    public const string DetailsDeliverer = "details.deliverer";
    public const string DetailsPartners = "details.partners";
    public const string DetailsTraining = "details.training";
    public const string DetailsTime = "details.time";
    public const string DetailsCosts = "details.costs";
    public const string DetailsParents = "details.parents";
    public const string DetailsOwner = "details.owner";
    public const string DetailsWebsite = "details.website";
    public const string DetailsUnknown = "details.unknown";
    [Placeholders("list")] public const string DetailsMissing = "details.missing";
    public const string DetailsTrainingRequired = "details.trainingRequired";
    public const string DetailsTrainingNone = "details.trainingNone";
    [Placeholders("text")] public const string DetailsTrainingPerhaps = "details.trainingPerhaps";
    [Placeholders("text")] public const string DetailsNeeded = "details.needed";
    [Placeholders("text")] public const string DetailsNotNeeded = "details.notNeeded";
    [Placeholders("count")] public const string DetailsLessons = "details.lessons";
    [Placeholders("low", "high")] public const string DetailsLessonsRange = "details.lessonsRange";
    [Placeholders("count")] public const string DetailsMinutes = "details.minutes";
    [Placeholders("low", "high")] public const string DetailsMinutesRange = "details.minutesRange";
    [Placeholders("count")] public const string DetailsWeeks = "details.weeks";
    [Placeholders("low", "high")] public const string DetailsWeeksRange = "details.weeksRange";
    public const string DetailsMultiYear = "details.multiYear";
    public const string DetailsFree = "details.free";
    [Placeholders("amount")] public const string DetailsPerSchool = "details.perSchool";
    [Placeholders("amount")] public const string DetailsPerPupil = "details.perPupil";
    [Placeholders("year")] public const string DetailsPriceYear = "details.priceYear";
    [Placeholders("value")] public const string RangeAtLeast = "range.atLeast";
    [Placeholders("value")] public const string RangeAtMost = "range.atMost";
    public const string DetailsParentsYes = "details.parentsYes";
    public const string DetailsParentsNo = "details.parentsNo";

    // Comparing
    [Placeholders("list")] public const string CompareTitle = "compare.title";
    public const string CompareWarnings = "compare.warnings";
    public const string CompareBoth = "compare.both";
    [Placeholders("count")] public const string CompareAll = "compare.all";
    [Placeholders("list")] public const string CompareMissing = "compare.missing";
    public const string CompareTooFew = "compare.tooFew";
    public const string ShortlistTitle = "shortlist.title";
    [Placeholders("name")] public const string ShortlistAdded = "shortlist.added";
    [Placeholders("name")] public const string ShortlistRemoved = "shortlist.removed";
    public const string ShortlistEmpty = "shortlist.empty";
    [Placeholders("name")] public const string Chosen = "chosen";

    // Naming
    [Placeholders("name", "who", "since")] public const string NamedNotRecognised = "named.notRecognised";
    public const string NamedReassessment = "named.reassessment";
    [Placeholders("name")] public const string NamedUnknown = "named.unknown";
    [Placeholders("name")] public const string NamedNotInCatalogue = "named.notInCatalogue";
    public const string NamedAdvice = "named.advice";
    public const string NamedAlternative = "named.alternative";

    // Planning
    [Placeholders("name")] public const string PlanTitle = "plan.title";
    public const string PlanIntro = "plan.intro";
    public const string PlanDone = "plan.done";
    public const string PlanBusy = "plan.busy";
    public const string PlanNotYet = "plan.notYet";
    public const string PlanNoOwner = "plan.noOwner";
    public const string PlanNoDate = "plan.noDate";
    [Placeholders("date")] public const string PlanDue = "plan.due";
    [Placeholders("title")] public const string PlanUpdated = "plan.updated";
    [Placeholders("done")] public const string PlanProgress = "plan.progress";
    public const string PlanProgressOne = "plan.progressOne";
    public const string PlanProgressNone = "plan.progressNone";
    public const string PlanComplete = "plan.complete";
    public const string PlanOwnerHint = "plan.ownerHint";

    // Searching
    public const string SearchNothing = "search.nothing";
    public const string SearchHowTitle = "search.howTitle";
    public const string SearchHowLine = "search.howLine";
    public const string SearchHowText = "search.howText";
    [Placeholders("bank")] public const string SearchOpen = "search.open";
    [Placeholders("count")] public const string SearchPage = "search.page";

    // Troubles
    public const string Error = "error";
    public const string Privacy = "privacy";
    public const string ListAnd = "list.and";

    // What can be said where, and the small words between
    public const string ReadinessTitle = "readiness.title";
    public const string ReadinessPickHint = "readiness.pickHint";
    public const string CompareFits = "compare.fits";
    public const string RestartedUndo = "restarted.undo";
    public const string Restored = "restored";
    public const string AcknowledgedPlain = "acknowledged.plain";
    public const string Thanked = "thanked";
    [Placeholders("title", "answer")] public const string AnsweredStep = "answered.step";
    [Placeholders("title")] public const string AnsweredSkipped = "answered.skipped";
    public const string AnsweredDone = "answered.done";
    public const string ExplainExamples = "explain.examples";
    public const string OptionsStart = "options.start";
    public const string OptionsReadiness = "options.readiness";
    public const string OptionsQuestion = "options.question";
    public const string OptionsForm = "options.form";
    public const string OptionsOverview = "options.overview";
    public const string OptionsResults = "options.results";
    public const string OptionsDetails = "options.details";
    public const string OptionsComparison = "options.comparison";
    public const string OptionsShortlist = "options.shortlist";
    public const string OptionsPlan = "options.plan";
    public const string OptionsErase = "options.erase";
    public const string OptionsStopped = "options.stopped";
    public const string HelpAlways = "help.always";
}
