package dev.counterpoint.deploy;

import static dev.counterpoint.deploy.Template.everywhere;
import static dev.counterpoint.deploy.Template.isRef;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One choice of the template: what holds, and the edit that would undo it. */
enum Choice {
  ALL_OF_THE_REST_API_WANTS_A_KEY_SAVE_THE_PAGE(
      template ->
          RestApi.methodsOf(template)
              .filter(method -> !method.isPage())
              .allMatch(method -> RestApi.WITH_KEY.equals(method.security())),
      "              security: [{ api_key: [] }]\n",
      "              security: []\n"),
  THE_PAGE_OPENS_ONLY_WHEN_ASKED(
      template ->
          RestApi.methodsOf(template)
              .filter(RestApi.Method::isPage)
              .map(RestApi.Method::security)
              .toList()
              .equals(List.of(RestApi.WITH_KEY_UNLESS_OPEN)),
      "security: !If [OpensPage, [], [{ api_key: [] }]]",
      "security: []"),
  THE_PAGE_STAYS_SHUT_UNASKED(
      template ->
          "false".equals(template.at("Parameters", "OpensPage", "Default"))
              && Map.of("Fn::Equals", List.of(Map.of("Ref", "OpensPage"), "true"))
                  .equals(template.at("Conditions", "OpensPage")),
      "  OpensPage: !Equals [!Ref OpensPage, \"true\"]",
      "  OpensPage: !Not [!Equals [!Ref OpensPage, \"true\"]]"),
  THE_KEY_IS_WHERE_THE_GATEWAY_LOOKS_FOR_IT(
      template ->
          Map.of("type", "apiKey", "name", "x-api-key", "in", "header")
              .equals(
                  template.property(
                      "RestApi", "DefinitionBody", "components", "securitySchemes", "api_key")),
      "name: x-api-key, in: header",
      "name: key, in: query"),
  NO_EVENT_OPENS_AN_API_OF_ITS_OWN(
      template ->
          template.named("AWS::Serverless::Function").stream()
              .allMatch(function -> template.property(function, "Events") == null),
      "      Tracing: Active\n",
      "      Tracing: Active\n      Events: { Any: { Type: HttpApi } }\n"),
  ONLY_THESE_APIS_MAY_CALL(
      template ->
          template.named("AWS::Lambda::Permission").stream()
              .map(permission -> template.property(permission, "SourceArn", "Fn::Sub"))
              .allMatch(arn -> String.valueOf(arn).matches(".*:\\$\\{(Rest|Http)Api}/\\*")),
      "${AWS::AccountId}:${RestApi}/*",
      "${AWS::AccountId}:*"),
  A_CHOICE_THAT_CHANGES_REACHES_THE_STAGE(
      template -> Boolean.TRUE.equals(template.property("RestApi", "AlwaysDeploy")),
      "      AlwaysDeploy: true\n",
      ""),
  THE_REST_API_COMPRESSES(
      template -> template.property("RestApi", "MinimumCompressionSize") instanceof Integer,
      "      MinimumCompressionSize: 1000\n",
      ""),
  KEYS_ARE_THROTTLED(
      template -> template.property("RestApi", "Auth", "UsagePlan", "Throttle") != null,
      "          Throttle: { RateLimit: !Ref RequestsPerSecond, BurstLimit: !Ref Burst }\n",
      ""),
  KEYS_HAVE_A_QUOTA(
      template ->
          isRef("RequestsPerMonth")
              .test(template.property("RestApi", "Auth", "UsagePlan", "Quota", "Limit")),
      "          Quota: { Limit: !Ref RequestsPerMonth, Period: MONTH }\n",
      ""),
  THERE_IS_NO_FUNCTION_URL(
      template ->
          template.property("Function", "FunctionUrlConfig") == null
              && template.named("AWS::Lambda::Url").isEmpty(),
      "      Tracing: Active\n",
      "      Tracing: Active\n      FunctionUrlConfig: { AuthType: NONE }\n"),
  EVERY_ROUTE_FOR_APPS_WANTS_A_TOKEN(
      template ->
          template.named("AWS::ApiGatewayV2::Route").stream()
              .allMatch(
                  route ->
                      "JWT".equals(template.property(route, "AuthorizationType"))
                          && isRef("HttpApiAuthorizer")
                              .test(template.property(route, "AuthorizerId"))),
      "AuthorizationType: JWT",
      "AuthorizationType: NONE"),
  TOKENS_ARE_CHECKED_FOR_ISSUER_AND_AUDIENCE(
      template ->
          isRef("JwtIssuer")
                  .test(template.property("HttpApiAuthorizer", "JwtConfiguration", "Issuer"))
              && List.of(Map.of("Ref", "JwtAudience"))
                  .equals(template.property("HttpApiAuthorizer", "JwtConfiguration", "Audience")),
      "        Audience: [!Ref JwtAudience]\n",
      ""),
  WITHOUT_ISSUER_THERE_IS_NO_API_FOR_APPS(
      template ->
          template.resources().keySet().stream()
                  .filter(name -> name.startsWith("HttpApi"))
                  .allMatch(
                      name -> "HasHttpApi".equals(template.at("Resources", name, "Condition")))
              && "".equals(template.at("Parameters", "JwtIssuer", "Default")),
      "    Type: AWS::ApiGatewayV2::Stage\n    Condition: HasHttpApi\n",
      "    Type: AWS::ApiGatewayV2::Stage\n"),
  NO_ORIGIN_IS_ALLOWED_UNASKED(
      template -> "".equals(template.at("Parameters", "AllowedOrigins", "Default")),
      "https://app.example.com.\n    Default: \"\"",
      "https://app.example.com.\n    Default: \"*\""),
  NO_PARAMETER_AND_NO_VARIABLE_IS_A_SECRET(
      template ->
          isRef("LlmApiKeySecret")
                  .test(
                      template.property(
                          "Function",
                          "Environment",
                          "Variables",
                          "COUNTERPOINT_LLM_API_KEY_SECRET"))
              && ""
                  .equals(
                      template.property(
                          "Function", "Environment", "Variables", "COUNTERPOINT_LLM_API_KEY")),
      "COUNTERPOINT_LLM_API_KEY: \"\"",
      "COUNTERPOINT_LLM_API_KEY: !Ref LlmApiKeySecret"),
  PLAIN_HTTP_TO_A_MODEL_IS_OFF(
      template ->
          ""
              .equals(
                  template.property(
                      "Function", "Environment", "Variables", "COUNTERPOINT_LLM_ALLOW_HTTP")),
      "COUNTERPOINT_LLM_ALLOW_HTTP: \"\"",
      "COUNTERPOINT_LLM_ALLOW_HTTP: \"true\""),
  MODEL_ENDPOINTS_ARE_HTTPS(
      template -> "^$|https://.+".equals(template.at("Parameters", "LlmBaseUrl", "AllowedPattern")),
      "    AllowedPattern: ^$|https://.+\n    ConstraintDescription: an https address",
      "    AllowedPattern: ^$|https?://.+\n    ConstraintDescription: an https address"),
  THE_ROLE_READS_THAT_ONE_SECRET(
      template ->
          everywhere(template.property("FunctionRole", "Policies"), "Resource")
              .filter(resource -> resource.toString().contains(":secret:"))
              .allMatch(
                  resource -> resource.toString().endsWith(":secret:${LlmApiKeySecret}-??????}")),
      ":secret:${LlmApiKeySecret}-??????",
      ":secret:*"),
  ONLY_TRACES_GO_TO_ANY_RESOURCE(
      template ->
          everywhere(template.property("FunctionRole"), "Statement")
              .flatMap(statements -> ((List<?>) statements).stream())
              .map(statement -> (Map<?, ?>) statement)
              .filter(statement -> "*".equals(statement.get("Resource")))
              .allMatch(statement -> statement.get("Action").toString().startsWith("[xray:Put")),
      "Resource: !GetAtt FunctionLogs.Arn",
      "Resource: \"*\""),
  THERE_IS_NO_TABLE_UNASKED(
      template ->
          "false".equals(template.at("Parameters", "KeepsAnswersInTable", "Default"))
              && Stream.of("AnswerTable", "AnswerTableAlarm")
                  .allMatch(
                      name -> "HasAnswerTable".equals(template.at("Resources", name, "Condition")))
              && template
                  .property("Function", "Environment", "Variables", "COUNTERPOINT_CACHE_TABLE")
                  .equals(
                      Map.of(
                          "Fn::If", List.of("HasAnswerTable", Map.of("Ref", "AnswerTable"), ""))),
      "    Type: AWS::DynamoDB::Table\n    Condition: HasAnswerTable\n",
      "    Type: AWS::DynamoDB::Table\n"),
  THE_TABLE_FORGETS(
      template ->
          Map.of("AttributeName", "expires", "Enabled", true)
              .equals(template.property("AnswerTable", "TimeToLiveSpecification")),
      "TimeToLiveSpecification: { AttributeName: expires, Enabled: true }",
      "TimeToLiveSpecification: { AttributeName: expires, Enabled: false }"),
  THE_TABLE_IS_ENCRYPTED(
      template ->
          Boolean.TRUE.equals(template.property("AnswerTable", "SSESpecification", "SSEEnabled")),
      "      SSESpecification: { SSEEnabled: true }\n",
      ""),
  THE_ROLE_READS_AND_WRITES_THAT_ONE_TABLE(
      template -> dynamoDbRights(template).equals(List.of(Map.of("Fn::GetAtt", "AnswerTable.Arn"))),
      "Resource: !GetAtt AnswerTable.Arn",
      "Resource: !Sub arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/*"),
  THE_ROLE_DOES_NO_MORE_TO_THE_TABLE(
      template ->
          everywhere(template.property("FunctionRole", "Policies"), "Action")
              .filter(action -> action.toString().contains("dynamodb:"))
              .allMatch(List.of("dynamodb:GetItem", "dynamodb:PutItem")::equals),
      "Action: [dynamodb:GetItem, dynamodb:PutItem]",
      "Action: [dynamodb:GetItem, dynamodb:PutItem, dynamodb:Scan]"),
  NO_ACTION_IS_A_WILDCARD(
      template ->
          everywhere(template.resources(), "Action")
              .noneMatch(action -> action.toString().contains("*")),
      "Action: secretsmanager:GetSecretValue",
      "Action: secretsmanager:*"),
  THE_FUNCTION_HAS_NO_MANAGED_POLICY(
      template ->
          template.property("FunctionRole", "ManagedPolicyArns") == null
              && template.property("Function", "Policies") == null
              && template.property("Function", "Role") != null,
      "      Role: !GetAtt FunctionRole.Arn\n",
      "      Policies: [AmazonSSMFullAccess]\n"),
  THE_GATEWAY_LOGS_NO_BODIES(
      template ->
          everywhere(template.property("RestApi", "MethodSettings"), "DataTraceEnabled")
              .allMatch(Boolean.FALSE::equals),
      "DataTraceEnabled: false",
      "DataTraceEnabled: true"),
  EVERY_LOG_GROUP_FORGETS(
      template ->
          template.named("AWS::Logs::LogGroup").stream()
              .allMatch(
                  group ->
                      isRef("LogRetentionDays").test(template.property(group, "RetentionInDays"))),
      "      RetentionInDays: !Ref LogRetentionDays\n",
      ""),
  EVERY_API_LOGS_ITS_CALLS(
      template ->
          template.property("RestApi", "AccessLogSetting", "DestinationArn") != null
              && template.property("HttpApiStage", "AccessLogSettings", "DestinationArn") != null,
      "      AccessLogSetting:\n",
      "      NoLogSetting:\n"),
  THE_FUNCTION_ENDS_BEFORE_THE_GATEWAY_GIVES_UP(
      template -> (int) template.at("Parameters", "Timeout", "MaxValue") < 29,
      "    MaxValue: 28\n",
      "    MaxValue: 30\n"),
  VERSIONS_ARE_SNAPSHOTS_BEHIND_AN_ALIAS(
      template ->
          "PublishedVersions".equals(template.property("Function", "SnapStart", "ApplyOn"))
              && "live".equals(template.property("Function", "AutoPublishAlias")),
      "        ApplyOn: PublishedVersions\n",
      "        ApplyOn: None\n"),
  THE_ALIAS_IS_WHAT_APPS_CALL(
      template ->
          either("Ref", "ImageAlias", "Function.Alias")
                  .equals(template.property("HttpApiIntegration", "IntegrationUri"))
              && either("Ref", "ImageAlias", "Function.Alias")
                  .equals(template.property("HttpApiPermission", "FunctionName")),
      "IntegrationUri: !If [IsImage, !Ref ImageAlias, !Ref Function.Alias]",
      "IntegrationUri: !GetAtt Function.Arn"),
  THE_ALIAS_IS_WHAT_SERVERS_CALL(
      template ->
          either("Ref", "ImageAlias", "Function.Alias")
                  .equals(template.property("RestApiPermission", "FunctionName"))
              && RestApi.methodsOf(template)
                  .allMatch(
                      method ->
                          method.callsTheAliasOf(
                              either("Fn::GetAtt", "ImageFunction.Arn", "Function.Arn"))),
      "functions/${Arn}:live/invocations",
      "functions/${Arn}/invocations"),
  THE_ZIP_IS_DEPLOYED_UNASKED(
      template ->
          "".equals(template.at("Parameters", "ImageUri", "Default"))
              && "IsZip".equals(template.at("Resources", "Function", "Condition"))
              && Stream.of("ImageFunction", "ImageVersion", "ImageAlias")
                  .allMatch(name -> "IsImage".equals(template.at("Resources", name, "Condition"))),
      "    Type: AWS::Lambda::Function\n    Condition: IsImage\n",
      "    Type: AWS::Lambda::Function\n"),
  IT_IS_THE_ZIP_OR_THE_IMAGE(
      template -> {
        Map<String, ?> isEmpty = Map.of("Fn::Equals", List.of(Map.of("Ref", "ImageUri"), ""));
        return isEmpty.equals(template.at("Conditions", "IsZip"))
            && Map.of("Fn::Not", List.of(isEmpty)).equals(template.at("Conditions", "IsImage"));
      },
      "  IsZip: !Equals [!Ref ImageUri, \"\"]",
      "  IsZip: !Equals [!Ref Runtime, java25]"),
  THE_IMAGE_IS_SET_UP_AS_THE_ZIP(
      template ->
          FunctionSettings.of(template, "ImageFunction")
              .equals(FunctionSettings.of(template, "Function")),
      "          COUNTERPOINT_LLM_ALLOW_HTTP: \"\"\n\n  # A version",
      "\n  # A version"),
  ANOTHER_IMAGE_IS_ANOTHER_VERSION_BEHIND_THE_ALIAS(
      template ->
          isRef("ImageUri").test(template.property("ImageVersion", "Description"))
              && Map.of("Fn::GetAtt", "ImageVersion.Version")
                  .equals(template.property("ImageAlias", "FunctionVersion"))
              && "live".equals(template.property("ImageAlias", "Name")),
      "      Description: !Ref ImageUri\n",
      ""),
  THE_ZIP_NEEDS_NO_IMAGE_REPOSITORY(
      template ->
          template.resources().keySet().stream()
              .noneMatch(name -> "Image".equals(template.property(name, "PackageType"))),
      "PackageType: !Join [\"\", [Image]]",
      "PackageType: Image"),
  THE_WEB_ACL_GUARDS_THE_REST_API(
      template ->
          everywhere(template.property("WebAclAssociation"), "Fn::Sub")
              .anyMatch(
                  arn -> arn.toString().endsWith("/restapis/${RestApi}/stages/${RestApi.Stage}")),
      "/restapis/${RestApi}/stages/${RestApi.Stage}",
      "/restapis/other/stages/prod"),
  TROUBLE_RAISES_ALARMS(
      template ->
          template.named("AWS::CloudWatch::Alarm").stream()
              .flatMap(alarm -> everywhere(template.property(alarm), "MetricName"))
              .toList()
              .containsAll(
                  List.of(
                      "Errors", "Throttles", "Duration", "Degraded", "Answers", "CacheFailures")),
      "      MetricName: Throttles\n",
      "      MetricName: Invocations\n"),
  ALARMS_WATCH_WHAT_IS_DEPLOYED(
      template ->
          template.named("AWS::CloudWatch::Alarm").stream()
              .flatMap(alarm -> everywhere(template.property(alarm, "Dimensions"), "Value"))
              .allMatch(either("Ref", "ImageFunction", "Function")::equals),
      "Value: !If [IsImage, !Ref ImageFunction, !Ref Function] }",
      "Value: !Ref Function }"),
  EVERY_ALARM_IS_HEARD(
      template ->
          template.named("AWS::CloudWatch::Alarm").stream()
              .allMatch(alarm -> template.property(alarm, "AlarmActions") != null),
      "      AlarmActions: !If [HasAlarmTopic, [!Ref AlarmTopicArn], !Ref AWS::NoValue]\n\nOutputs",
      "\nOutputs");

  private static Map<String, ?> either(String form, String image, String zip) {
    return Map.of("Fn::If", List.of("IsImage", Map.of(form, image), Map.of(form, zip)));
  }

  private static List<Object> dynamoDbRights(Template template) {
    return everywhere(template.property("FunctionRole", "Policies"), "Statement")
        .flatMap(statements -> ((List<?>) statements).stream())
        .map(statement -> (Map<?, ?>) statement)
        .filter(statement -> statement.get("Action").toString().contains("dynamodb:"))
        .<Object>map(statement -> statement.get("Resource"))
        .toList();
  }

  final Predicate<Template> holds;
  final String stated;
  final String undone;

  Choice(Predicate<Template> holds, String stated, String undone) {
    this.holds = holds;
    this.stated = stated;
    this.undone = undone;
  }
}
