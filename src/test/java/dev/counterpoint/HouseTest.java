package dev.counterpoint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.counterpoint", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

  private static final String ROOT = "dev.counterpoint.";

  @ArchTest
  static final ArchRule everyRoomKnowsOnlyTheRoomsBeforeIt =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("article")
          .definedBy(ROOT + "article..")
          .layer("statement")
          .definedBy(ROOT + "statement..")
          .layer("dispute")
          .definedBy(ROOT + "dispute..")
          .layer("summary")
          .definedBy(ROOT + "summary..")
          .layer("verify")
          .definedBy(ROOT + "verify..")
          .layer("extractive")
          .definedBy(ROOT + "extractive..")
          .optionalLayer("llm")
          .definedBy(ROOT + "llm..")
          .optionalLayer("cache")
          .definedBy(ROOT + "cache..")
          .layer("render")
          .definedBy(ROOT + "render..")
          .layer("pipeline")
          .definedBy(ROOT + "pipeline..")
          .layer("gateway")
          .definedBy(ROOT + "gateway..")
          .whereLayer("article")
          .mayNotAccessAnyLayer()
          .whereLayer("statement")
          .mayOnlyAccessLayers("article")
          .whereLayer("dispute")
          .mayOnlyAccessLayers("article", "statement")
          .whereLayer("summary")
          .mayOnlyAccessLayers("article", "statement", "dispute")
          .whereLayer("verify")
          .mayOnlyAccessLayers("article", "statement", "dispute", "summary")
          .whereLayer("extractive")
          .mayOnlyAccessLayers("article", "statement", "dispute", "summary", "verify")
          .whereLayer("llm")
          .mayOnlyAccessLayers("article", "statement", "dispute", "summary", "verify")
          .whereLayer("cache")
          .mayOnlyAccessLayers("article", "statement", "dispute", "summary", "verify")
          .whereLayer("render")
          .mayOnlyAccessLayers("article", "statement", "dispute", "summary", "verify")
          .whereLayer("gateway")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("pipeline")
          .mayOnlyBeAccessedByLayers("gateway")
          .because(
              "a request travels one way, so a reader can stop at any room without knowing the later"
                  + " ones; engines, stores and renderers are siblings, so any of them can be replaced"
                  + " alone");

  @ArchTest
  static final ArchRule onlyTheModelRoomKnowsLangChain4j =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "llm..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.langchain4j..")
          .because("a function without a model must not load a model's classes");

  @ArchTest
  static final ArchRule onlyTheGatewayKnowsLambda =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "gateway..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.amazonaws..")
          .because("everything but the door must run, and be tested, without a Lambda");

  @ArchTest
  static final ArchRule thePureRoomsDoNoInputOrOutput =
      noClasses()
          .that()
          .resideInAnyPackage(
              ROOT + "article..",
              ROOT + "statement..",
              ROOT + "dispute..",
              ROOT + "summary..",
              ROOT + "verify..",
              ROOT + "extractive..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.net..", "java.nio.file..", "org.jboss.logging..", "java.util.logging..")
          .because("text that never meets a socket, a file or a log there cannot leak there");

  @ArchTest
  static final ArchRule onlyTheHandlerKnowsTheFramework =
      noClasses()
          .that()
          .doNotHaveSimpleName("GatewayHandler")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.quarkus..", "jakarta..", "org.eclipse.microprofile..")
          .because("what is put together by hand in one place can be read, and primed, and tested");
}
