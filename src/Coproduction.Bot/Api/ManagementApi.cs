using Coproduction.Bot.Import;
using Coproduction.Bot.Invitations;
using Coproduction.Bot.Involvement;
using Coproduction.Bot.People;
using Coproduction.Bot.Referrals;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Safety;
using Coproduction.Bot.Schemes;
using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Api;

/// <summary>The management API: for a council's own systems, the staff panel and the dashboard's actions.</summary>
public static class ManagementApi
{
    public static IServiceCollection AddManagementApi(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddLastGood<ApiOptions>(configuration).Bind(configuration.GetSection(ApiOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ApiOptions>, ApiOptionsValidator>();
        services.AddOpenApi("v1", Description.Configure);
        services.AddSingleton<Names>();
        services.AddSingleton<DryRun>();
        services.AddSingleton<Calls>();
        services.AddSingleton<Residents>();
        services.AddSingleton<TextsOf>();
        services.AddSingleton<Talks>();
        services.AddSingleton<ImportPlan>();
        services.AddSingleton<Importer>();
        return services;
    }

    public static IEndpointRouteBuilder MapManagementApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi();
        var api = app.MapGroup("/api").AddEndpointFilter<Guard>().DisableAntiforgery();
        SchemeEndpoints.Map(Part("schemes"));
        PeopleEndpoints.Map(Part("people"));
        InvitationEndpoints.Map(Part("invitations"));
        ReferralEndpoints.Map(Part("referrals"));
        ReferralActions.Map(Part("referrals"));
        OwedEndpoints.Map(Part("owed"));
        RevealEndpoint.Map(Part("owed"));
        FactEndpoints.Map(Part("record"));
        AlertEndpoints.Map(Part("record"));
        Part("calls").MapGet("/inputs/{id}", Status).Lists<CallAnswer>("What a call that was answered 202 came to.").Produces<CallPending>(202).ProducesProblem(404);
        SetAsideEndpoints.Map(Part("operating"));
        api.MapFallback("/{**rest}", Nowhere).ExcludeFromDescription();
        return app;

        RouteGroupBuilder Part(string tag) => api.MapGroup("").WithTags(tag);
    }

    /// <summary>Routing brings here what is no JSON as well, because no call takes it.</summary>
    private static IResult Nowhere(HttpRequest request) => request.ContentType is null || request.HasJsonContentType()
        ? Problems.NotFound("Nothing is here for this verb. /openapi/v1.json lists every call.")
        : Problems.Of(415, "not-json", "Content-Type", "Send JSON, with the header Content-Type: application/json.");

    private static IResult Status(string id, Inbox inbox) => ApiCall.Find(id) is { } input
        ? Calls.Answer(inbox.StatusOf(input), input)
        : Problems.NotFound("No call has this id.");
}
