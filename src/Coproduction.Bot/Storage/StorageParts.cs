using Coproduction.Bot.Runtime;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Storage;

/// <summary>Registers the storage. Those who write are the first hosted services: they start before and stop after all who have something written.</summary>
internal static class StorageParts
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        var database = new DatabaseOptions();
        Bind(configuration, database);
        // A bad place is reported with all other faults, when the options are validated.
        if (new DatabaseOptionsValidator().Validate(null, database).Succeeded) DevelopmentKeys.AddTo(configuration, builder.Environment, database.Place);

        services.AddOptions<DatabaseOptions>().Configure(options => Bind(configuration, options)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DatabaseOptions>, DatabaseOptionsValidator>();
        services.AddLastGood<PrivacyOptions>(configuration).Bind(configuration.GetSection(PrivacyOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PrivacyOptions>, PrivacyOptionsValidator>();

        services.AddSingleton<IDbContextFactory<CoproductionDb>, DbContexts>();
        services.AddSingleton<Database>();
        services.AddSingleton<Privacy>();
        services.AddSingleton<StorageMetrics>();
        services.AddSingleton<Writer>();
        services.AddHostedService(provider => provider.GetRequiredService<Writer>());
        services.AddSingleton<Intake>();
        services.AddHostedService(provider => provider.GetRequiredService<Intake>());
        services.AddHostedService<Folding>();
    }

    private static void Bind(IConfiguration configuration, DatabaseOptions options)
    {
        configuration.GetSection("Database").Bind(options);
        if (configuration.GetConnectionString("Coproduction") is { Length: > 0 } given) options.ConnectionString = given;
    }
}
