using Coproduction.Domain;
using Microsoft.Extensions.Options;
using Directory = Coproduction.Domain.Directory;

namespace Coproduction.Bot.Safety;

/// <summary>
/// S1: where residents can be asked, somebody is on call. With no open scheme nothing is promised to anyone, so an empty bot
/// may start, be imported into and be tried out.
/// </summary>
internal static class OnCallCover
{
    /// <summary>What is missing and how it is mended; null when all is well, or in Development.</summary>
    public static string? Fault(Directory directory, IHostEnvironment environment)
    {
        if (environment.IsDevelopment() || directory.OnCall.Any()) return null;
        var open = directory.Schemes.Values.Count(s => s.Status == SchemeStatus.Open);
        if (open == 0) return null;
        var named = directory.Organisation.OnCall.IsEmpty ? "nobody is on call" : "nobody who is named as on call is listed as a professional or coordinator";
        return $"{open} {(open == 1 ? "scheme is" : "schemes are")} open and {named}: words of danger would reach no one. "
            + "Name at least one person in organisation.onCall of the import file, and run the verb import.";
    }

    /// <exception cref="OptionsValidationException">The bot must not start like this.</exception>
    public static void Demand(Directory directory, IHostEnvironment environment)
    {
        if (Fault(directory, environment) is { } fault) throw new OptionsValidationException(nameof(OnCallCover), typeof(Organisation), [fault]);
    }
}
