using Coproduction.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Coproduction.Bot.Api;

/// <summary>An expected "no" found while a call is read; <see cref="Guard"/> answers it.</summary>
internal sealed class RefusedException(IReadOnlyList<Refusal> refusals) : Exception("refused")
{
    public IReadOnlyList<Refusal> Refusals => refusals;
}

/// <summary>All that is wrong with a call so far, each with its field and what to do about it.</summary>
internal sealed class Faults
{
    private readonly List<Refusal> all = [];

    public IReadOnlyList<Refusal> All => all;

    public bool Any => all.Count > 0;

    public bool Has(string? field) => all.Any(f => f.Field == field);

    /// <summary>The call cannot be understood.</summary>
    public void Unreadable(string field, string fix) => Add(new("unreadable", 400, field, fix));

    /// <summary>It is understood, and cannot be done like this.</summary>
    public void Wrong(string code, string? field, string fix) => Add(new(code, 422, field, fix));

    public void Add(Refusal fault) => all.Add(fault);

    /// <exception cref="RefusedException">There is something wrong.</exception>
    public void Throw()
    {
        if (Any) throw new RefusedException(all);
    }
}

/// <summary>Where refusals become HTTP, once: <c>{type, title, status, detail, errors: {field: [what is wrong and what to do]}}</c>.</summary>
internal static class Problems
{
    /// <summary>What concerns no field stands under the empty name.</summary>
    public const string NoField = "";

    public static ProblemHttpResult Of(IReadOnlyList<Refusal> refusals)
    {
        var status = Worst(refusals);
        var errors = refusals.GroupBy(r => r.Field ?? NoField).ToDictionary(g => g.Key, g => g.Select(r => r.Fix).Distinct().ToArray());
        return TypedResults.Problem(
            detail: string.Join(' ', refusals.Select(r => r.Fix).Distinct()),
            statusCode: status,
            title: Title(status),
            type: $"urn:coproduction:{refusals.First(r => r.Status == status).Code}",
            extensions: new Dictionary<string, object?> { ["errors"] = errors });
    }

    public static ProblemHttpResult Of(int status, string code, string? field, string fix) => Of([new(code, status, field, fix)]);

    public static ProblemHttpResult NotFound(string what) => Of(404, "not-found", "id", what);

    /// <summary>One answer has one status: what must be mended in the call itself goes before what must be waited for.</summary>
    private static int Worst(IReadOnlyList<Refusal> refusals)
    {
        foreach (var status in (ReadOnlySpan<int>)[400, 404, 422, 403, 409])
            if (refusals.Any(r => r.Status == status)) return status;
        return refusals[0].Status;
    }

    private static string Title(int status) => status switch
    {
        400 => "This call cannot be read",
        401 => "The key is missing or wrong",
        403 => "This person may not do this",
        404 => "There is no such thing",
        409 => "Not possible as things stand",
        413 => "This call is too large",
        415 => "This call is not JSON",
        422 => "This call cannot be done like this",
        503 => "Not available just now",
        _ => "The bot failed",
    };
}
