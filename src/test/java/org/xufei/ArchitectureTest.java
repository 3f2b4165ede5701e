package org.xufei;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.NullMarked;
import org.xufei.domain.sim.HandlesSimCodes;
import org.xufei.domain.sim.SimCodes;
import org.xufei.state.Today;
import org.xufei.state.Trash;
import org.xufei.ui.CommandBinder;
import org.xufei.ui.Disclosure;
import org.xufei.ui.OfferedValue;
import org.xufei.ui.RowCommand;
import org.xufei.ui.RowDefects;
import org.xufei.ui.View;
import org.xufei.ui.WebLink;
import org.xufei.ui.WrappingCell;

/** The shape of the app. Each rule says what to do instead. */
@AnalyzeClasses(packages = "org.xufei", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String DOMAIN = "org.xufei.domain..";
    private static final String INPUT = "org.xufei.domain.input..";
    private static final String JSON = "org.xufei.json..";
    private static final String CONTENT = "org.xufei.content..";
    private static final String STORAGE = "org.xufei.storage..";
    private static final String EXCHANGE = "org.xufei.exchange..";
    private static final String STATE = "org.xufei.state..";
    private static final String UI = "org.xufei.ui..";

    /** What puts the app together, starts it and ends it. */
    private static final String[] APP = {"org.xufei", "org.xufei.app.."};

    /** Controls that show the value that they set, that only show or hide more, or that lead out of the app. */
    static final List<Class<?>> NO_VERBS = List.of(
            CheckBox.class,
            ToggleButton.class,
            CheckMenuItem.class,
            RadioMenuItem.class,
            CustomMenuItem.class,
            OfferedValue.class,
            Disclosure.class,
            WebLink.class);

    private static final String NULLNESS = "org.jspecify.annotations..";

    @ArchTest
    static final ArchRule domainKnowsOnlyItselfAndTheJdk = classes()
            .that(resideInAPackage(DOMAIN).and(not(resideInAPackage(INPUT))))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", DOMAIN, NULLNESS)
            .because(
                    "the rules must hold without screen, file or library: move what needs one outwards and hand its result in");

    @ArchTest
    static final ArchRule onlyReadingEntriesAsksThePhoneLibrary = classes()
            .that()
            .resideInAPackage(INPUT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", DOMAIN, NULLNESS, "com.google.i18n.phonenumbers..")
            .because("a number is understood once, when it is read; elsewhere use domain.sim.PhoneNumber");

    @ArchTest
    static final ArchRule jsonKnowsNoRecordsOfTheApp = classes()
            .that()
            .resideInAPackage(JSON)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", JSON, NULLNESS, "com.google.gson..", "com.google.errorprone.annotations..")
            .because("strict reading is the same for every file: what a file means belongs to content or storage");

    @ArchTest
    static final ArchRule onlyJsonKnowsGson = noClasses()
            .that()
            .resideOutsideOfPackage(JSON)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.gson..")
            .because("Gson is lenient unless it is tamed in one place: read and write through org.xufei.json.Json");

    @ArchTest
    static final ArchRule contentKnowsDomainAndJson = classes()
            .that()
            .resideInAPackage(CONTENT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", CONTENT, DOMAIN, JSON, NULLNESS)
            .because("the guide and the user's files change for different reasons: let state bring them together");

    @ArchTest
    static final ArchRule storageKnowsDomainAndJson = classes()
            .that()
            .resideInAPackage(STORAGE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", STORAGE, DOMAIN, JSON, NULLNESS)
            .because("the user's files and the guide change for different reasons: let state bring them together");

    @ArchTest
    static final ArchRule theFoldersOfStorageBuildOnEachOtherOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("root")
            .definedBy("org.xufei.storage")
            .layer("recovery")
            .definedBy("org.xufei.storage.recovery")
            .layer("backup")
            .definedBy("org.xufei.storage.backup")
            .layer("journal")
            .definedBy("org.xufei.storage.journal")
            .layer("shapes")
            .definedBy("org.xufei.storage.shapes")
            .layer("format")
            .definedBy("org.xufei.storage.format")
            .layer("disk")
            .definedBy("org.xufei.storage.disk")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("recovery")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("shapes")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("backup")
            .mayOnlyBeAccessedByLayers("root", "recovery")
            .whereLayer("journal")
            .mayOnlyBeAccessedByLayers("root", "recovery")
            .whereLayer("format")
            .mayOnlyBeAccessedByLayers("root", "recovery", "backup", "journal", "shapes")
            .whereLayer("disk")
            .mayOnlyBeAccessedByLayers("root", "recovery", "backup", "journal")
            .because(
                    "a shape knows no file and the disk knows no record: move what needs both outwards, and hand values in");

    @ArchTest
    static final ArchRule onlyTheRootOfStorageIsUsedFromOutside = noClasses()
            .that()
            .resideOutsideOfPackage(STORAGE)
            .and()
            .resideOutsideOfPackages(APP)
            .should()
            .dependOnClassesThat(resideInAPackage("org.xufei.storage.*..")
                    .and(not(describe("are values", ArchitectureTest::isValue))))
            .because(
                    "how files are kept may change as long as DataFolder and RecordFile keep their word: ask those two,"
                            + " and hand on records, enums and exceptions");

    @ArchTest
    static final ArchRule exchangeKnowsDomainAndTheFormatsOfOthers = classes()
            .that()
            .resideInAPackage(EXCHANGE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    EXCHANGE,
                    DOMAIN,
                    NULLNESS,
                    "biweekly..",
                    "com.github.mangstadt.vinnie..",
                    "org.apache.pdfbox..",
                    "java.awt..")
            .because(
                    "a format of others carries what it is given: hand in texts and records, and write its bytes elsewhere");

    @ArchTest
    static final ArchRule onlyExchangeKnowsBiweekly = noClasses()
            .that()
            .resideOutsideOfPackage(EXCHANGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("biweekly..", "com.github.mangstadt.vinnie..")
            .because("a calendar is written in one place: use org.xufei.exchange.CalendarFile");

    @ArchTest
    static final ArchRule onlyExchangeKnowsPdfBox = noClasses()
            .that()
            .resideOutsideOfPackage(EXCHANGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
            .because("a page is written in one place: use org.xufei.exchange.PaperPage");

    @ArchTest
    static final ArchRule nothingAsksTheWebForTimeZones = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("biweekly.io.TzUrlDotOrgGenerator")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("biweekly.io.TimezoneAssignment")
            .because("it downloads them: whole days and UTC need none");

    @ArchTest
    static final ArchRule stateKnowsNoScreen = classes()
            .that()
            .resideInAPackage(STATE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    STATE,
                    DOMAIN,
                    JSON,
                    CONTENT,
                    STORAGE,
                    NULLNESS,
                    "javafx.beans..",
                    "javafx.collections..",
                    "javafx.util..")
            .because("state is tested without a toolkit and outlives every room: hand over an executor or a property");

    @ArchTest
    static final ArchRule nothingKnowsTheAppItself = noClasses()
            .that()
            .resideOutsideOfPackages(APP)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(APP)
            .because("what puts the app together knows all parts and no part knows it: take it in the constructor");

    @ArchTest
    static final ArchRule onlyTheUiKnowsTheUi = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN, JSON, CONTENT, STORAGE, EXCHANGE, STATE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(UI)
            .because("dependencies point inwards: publish a property in state and let the view model subscribe");

    @ArchTest
    static final ArchRule uiReadsNoFiles = noClasses()
            .that()
            .resideInAPackage(UI)
            .should()
            .dependOnClassesThat(resideInAPackage(CONTENT)
                    .or(resideInAPackage(STORAGE).and(not(describe("are values", ArchitectureTest::isValue))))
                    .or(resideInAPackage("java.io..")
                            .and(not(named(
                                    "java.io.IOException", "java.io.UncheckedIOException", "java.io.InputStream"))))
                    .or(named("java.nio.file.Files")))
            .because(
                    "a view works on state, and of the files it only shows what went wrong and what there is: of storage"
                            + " use records, enums and exceptions, and go through state for what does something");

    @ArchTest
    static final ArchRule decisionsNeedNoToolkit = noClasses()
            .that(describe("decide what a view shows or says", ArchitectureTest::decides))
            .should()
            .transitivelyDependOnClassesThat(resideInAnyPackage(
                            "javafx.scene..",
                            "javafx.stage..",
                            "javafx.fxml..",
                            "javafx.application..",
                            "javafx.event..",
                            "javafx.css..",
                            "atlantafx..",
                            "org.kordamp..")
                    .or(assignableTo(View.class)))
            .because(
                    "view models, and all that they sit on, are tested without a toolkit and follow no view: leave nodes,"
                            + " icons and styles to the view and publish a property that it can subscribe to");

    @ArchTest
    static final ArchRule roomsDoNotKnowEachOther = slices().matching("org.xufei.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .because("rooms meet in state: use Navigation, or move what both need to org.xufei.ui");

    @ArchTest
    static final ArchRule whatRoomsShareKnowsNoRoom = noClasses()
            .that()
            .resideInAPackage("org.xufei.ui")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.xufei.ui.*..")
            .because("shared parts serve every room: move what serves one room into its folder");

    @ArchTest
    static final ArchRule onlyTheAppPutsTheAppTogether = noClasses()
            .that()
            .resideOutsideOfPackages(APP)
            .should(new MakeNoPartOfAnotherPackage())
            .because(
                    "everything is made once, where the app is put together, and handed on: take it in the constructor");

    @ArchTest
    static final ArchRule pinAndPukAreHandledWhereItIsDeclared = classes()
            .that(not(describe("declare it", (JavaClass of) -> outermost(of).isAnnotatedWith(HandlesSimCodes.class))))
            .should()
            .onlyDependOnClassesThat(not(assignableTo(SimCodes.class)))
            .because(
                    "PIN and PUK go into no search, preview, merge, trash, log or export: leave them to the form of the"
                            + " card, or declare with @HandlesSimCodes that a class is one of the few that handle them");

    @ArchTest
    static final ArchRule recordShapesStayWithTheFiles = classes()
            .that()
            .haveSimpleNameEndingWith("Json")
            .should()
            .resideInAnyPackage(JSON, CONTENT, STORAGE)
            .because(
                    "how a record looks in a file is nobody else's business: convert it to the domain where it is read");

    @ArchTest
    static final ArchRule nothingOpensASocket = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..", "java.rmi..")
                    .and(not(named("java.net.URI", "java.net.URL", "java.net.URISyntaxException")))
                    .and(not(describe(
                            "files",
                            (JavaClass of) -> of.getSimpleName().contains("FileChannel")
                                    || of.getSimpleName().contains("FileLock")))))
            .because(
                    "the app is offline by promise: bundle the fact in guide.json, or show a link for the user to click");

    @ArchTest
    static final ArchRule noUrlIsRead = noClasses()
            .should()
            .callMethodWhere(calls("java.net.URL", "openStream", "openConnection", "getContent"))
            .because("the app is offline by promise: read resources with getResourceAsStream");

    @ArchTest
    static final ArchRule nothingIsPrinted = noClasses()
            .should()
            .accessField(System.class, "out")
            .because("nobody sees standard output: tell the user in the window, and the log what is a defect");

    @ArchTest
    static final ArchRule onlyAStartThatFailsIsToldOnTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackages(APP)
            .should()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(calls("java.lang.Throwable", "printStackTrace"))
            .because(
                    "once there is a window nobody sees the terminal: report a Problem, or throw and let the app log it");

    @ArchTest
    static final ArchRule datesAreJavaTime = noClasses()
            .that()
            .resideOutsideOfPackage(EXCHANGE)
            .should()
            .dependOnClassesThat(named("java.util.Date", "java.util.Calendar", "java.sql.Date", "java.sql.Timestamp"))
            .because("dates are days in Phnom Penh: use java.time");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideOutsideOfPackages(APP)
            .should()
            .accessTargetWhere(describe("reads the machine's time", ArchitectureTest::readsTheTime))
            .because("today is a day in Phnom Penh, and tests choose it: take the Clock in the constructor");

    @ArchTest
    static final ArchRule viewModelsTakeFewThings = constructors()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("ViewModel")
            .should(have(describe(
                    "at most four parameters",
                    (JavaConstructor made) -> made.getRawParameterTypes().size() <= 4)))
            .because("what takes more does more than one thing: split it, or name what belongs together");

    @ArchTest
    static final ArchRule thereIsOneToday = noClasses()
            .that()
            .doNotBelongToAnyOf(
                    Today.class,
                    // On the worker, which Today is not for: a receipt goes at the moment at which that writes it.
                    Trash.class)
            .and()
            .resideOutsideOfPackages(STORAGE, "org.xufei.app..")
            .should()
            .accessTargetWhere(describe(
                    "now of java.time",
                    access -> access.getTargetOwner().getPackageName().equals("java.time")
                            && access.getName().equals("now")))
            .because(
                    "two that ask for the day hold two days over midnight: take Today, and follow its day; only what stamps "
                            + "files and the log, and the trash on the worker, ask a clock for the moment");

    @ArchTest
    static final ArchRule whatIsPressedIsACommand = noClasses()
            .that()
            .doNotBelongToAnyOf(CommandBinder.class)
            .should()
            .callMethodWhere(describe(
                    "gives a button, a link or an entry of a menu something to do", ArchitectureTest::letsPress))
            .because(
                    "a verb has one name, one condition and one place: make it a Command, or a RowCommand if it is done with one"
                            + " record, in the list of its room, and bind the control with CommandBinder. What shows the value that it"
                            + " sets (CheckBox, Choice, OfferedValue), what only shows or hides more (Disclosure) and what"
                            + " leads out of the app (WebLink) is none");

    @ArchTest
    static final ArchRule whatCanBeDoneWithARecordIsOffered = fields().that()
            .haveRawType(RowCommand.class)
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Commands")
            .should(have(describe(
                    "an access from what binds a control to it",
                    (JavaField command) -> command.getAccessesToSelf().stream()
                            .anyMatch(access -> !access.getOriginOwner().equals(command.getOwner())))))
            .because("a command that nothing offers cannot be done: bind a control of a row or of a menu to it");

    @ArchTest
    static final ArchRule noScreenHasAClock = noClasses()
            .that()
            .resideInAPackage(UI)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("a moment of its own may be of another day than the screen: take Today, which tells both");

    @ArchTest
    static final ArchRule classesAreFinalUnlessExtended = classes()
            .that(describe(
                    "nothing extends", (JavaClass of) -> of.getSubclasses().isEmpty()))
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areNotAnonymousClasses()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should(have(describe(
                    "modifier FINAL", (JavaClass of) -> of.getModifiers().contains(JavaModifier.FINAL))))
            .because("a class is made to be extended or it is final: add the word");

    @ArchTest
    static final ArchRule aDefectInOneRowCostsThatRowAlone = methods()
            .that()
            .haveName("updateItem")
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .and(describe("are of a cell, but of none that leaves its node to another", ArchitectureTest::isOfARow))
            .should(have(describe(
                    "a call of RowDefects.shown",
                    (JavaMethod method) -> method.getMethodCallsFromSelf().stream()
                            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(RowDefects.class)))))
            .because(
                    "an exception in one row would leave the list half drawn: make the row's node within RowDefects.shown");

    @ArchTest
    static final ArchRule nothingIsNullUnlessItSaysSo = classes()
            .should(have(describe(
                    "a package that is @NullMarked",
                    (JavaClass of) -> of.getPackage().isAnnotatedWith(NullMarked.class))))
            .because("NullAway checks marked packages only: add a package-info.java with @NullMarked and one sentence");

    @ArchTest
    static final ArchRule everyViewSitsBesideItsDecisions = classes()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .resideInAPackage("org.xufei.ui.*..")
            .because("one room, one folder: put it beside its view");

    private static boolean letsPress(JavaMethodCall call) {
        JavaClass control = call.getTargetOwner();
        return call.getName().equals("setOnAction")
                && (control.isAssignableTo(ButtonBase.class) || control.isAssignableTo(MenuItem.class))
                && NO_VERBS.stream().noneMatch(control::isAssignableTo);
    }

    private static boolean isOfARow(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return owner.isAssignableTo(Cell.class)
                && (!owner.isAssignableTo(WrappingCell.class) || owner.isEquivalentTo(WrappingCell.class));
    }

    private static final class MakeNoPartOfAnotherPackage extends ArchCondition<JavaClass> {

        MakeNoPartOfAnotherPackage() {
            super("make a state, a file, a view or a view model of another package");
        }

        @Override
        public void check(JavaClass from, ConditionEvents events) {
            for (JavaConstructorCall call : from.getConstructorCallsFromSelf()) {
                JavaClass made = call.getTargetOwner();
                boolean elsewhere = !made.getPackageName().equals(from.getPackageName())
                        && !resideInAPackage(STORAGE).test(from);
                events.add(new SimpleConditionEvent(call, elsewhere && isPart(made), call.getDescription()));
            }
        }

        /** Records are values, and anybody may make a value. */
        private static boolean isPart(JavaClass made) {
            boolean lives =
                    resideInAnyPackage(STATE, STORAGE, "org.xufei.ui.*..").test(made);
            return lives && !made.isRecord() && !made.isAssignableTo(Throwable.class);
        }
    }

    /** View models, the commands that they offer, and what makes sentences for views. */
    private static boolean decides(JavaClass candidate) {
        String name = outermost(candidate).getSimpleName();
        return resideInAPackage(UI).test(candidate)
                && name.matches(".*(ViewModel|Commands?|CommandList|Shortcut|Phrases|Messages|Labels)");
    }

    /** Something that holds data and does nothing: a record, an enum, an exception, or an interface of nothing else. */
    private static boolean isValue(JavaClass of) {
        return of.isRecord()
                || of.isEnum()
                || of.isAssignableTo(Throwable.class)
                || (of.isInterface()
                        && !of.getSubclasses().isEmpty()
                        && of.getSubclasses().stream().allMatch(ArchitectureTest::isValue));
    }

    private static JavaClass outermost(JavaClass of) {
        return of.getEnclosingClass().map(ArchitectureTest::outermost).orElse(of);
    }

    private static boolean readsTheTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String method = access.getName();
        boolean nowWithoutClock = owner.startsWith("java.time.")
                && method.equals("now")
                && access.getTarget().getFullName().endsWith("now()");
        boolean clockOfTheMachine = owner.equals("java.time.Clock") && method.startsWith("system");
        boolean millis = owner.equals("java.lang.System") && method.equals("currentTimeMillis");
        return nowWithoutClock || clockOfTheMachine || millis;
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, String... methods) {
        return describe(
                owner + "." + String.join("/", methods),
                access -> access.getTargetOwner().getName().equals(owner)
                        && Set.of(methods).contains(access.getName()));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Predicate<String> wanted = Set.of(names)::contains;
        return describe(
                "named " + String.join(", ", names),
                (JavaClass of) ->
                        wanted.test(of.getName()) || wanted.test(outermost(of).getName()));
    }
}
