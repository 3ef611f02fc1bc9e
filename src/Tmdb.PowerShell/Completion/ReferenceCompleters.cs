using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Tmdb.PowerShell;

/// <summary>Completes language tags: TMDB's, which the connection asks for once; without a connection those that .NET knows.</summary>
public sealed class LanguageCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var tags = ReferenceData.Get(fakeBoundParameters, client => client.Reference.GetPrimaryTranslationsAsync())
            ?? CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(c => c.Name).Where(ValidateLanguageAttribute.IsValid);
        return Completion.Of(wordToComplete, tags.Select(t => (t, ReferenceData.NameOf(() => CultureInfo.GetCultureInfo(t).DisplayName, t))));
    }
}

/// <summary>Completes country codes: TMDB's, which the connection asks for once; without a connection those that .NET knows.</summary>
public sealed class RegionCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var countries = ReferenceData.Get(fakeBoundParameters, client => client.Reference.GetCountriesAsync())?.Select(c => (c.CountryCode!, $"{c.CountryCode} ({c.EnglishName})"))
            ?? CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(c => c.Name[^2..]).Where(ValidateRegionAttribute.IsValid)
                .Select(c => (c, ReferenceData.NameOf(() => new RegionInfo(c).EnglishName, c)));
        return Completion.Of(wordToComplete, countries);
    }
}

/// <summary>Completes time zones: TMDB's, which the connection asks for once; without a connection those that .NET knows.</summary>
public sealed class TimeZoneCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var zones = ReferenceData.Get(fakeBoundParameters, client => client.Reference.GetTimeZonesAsync())
                ?.SelectMany(c => c.Zones.Select(z => (z, $"{z} ({c.CountryCode})")))
            ?? Completion.InTime(() => Task.Run(() => OfThisMachine.Value))?.Select(z => (z, z))
            ?? [];
        return Completion.Of(wordToComplete, zones);
    }

    // The first time, .NET reads hundreds of files for this: nobody waits for all of them.
    private static readonly Lazy<List<string>> OfThisMachine = new(() =>
    [
        .. TimeZoneInfo.GetSystemTimeZones()
            .Select(z => z.HasIanaId ? z.Id : TimeZoneInfo.TryConvertWindowsIdToIanaId(z.Id, out var iana) ? iana : z.Id)
            .Where(z => z.Contains('/', StringComparison.Ordinal)),
    ]);
}

/// <summary>What the completers of open lists share.</summary>
internal static class ReferenceData
{
    /// <summary>What the cmdlet's connection says, if there is one and it answers in time.</summary>
    public static T? Get<T>(IDictionary? parameters, Func<TmdbClient, Task<T>> ask)
        where T : class =>
        (parameters?["Connection"] as TmdbConnection ?? ConnectionStore.Current) is { } connection ? Completion.InTime(() => ask(connection.Client)) : null;

    public static string NameOf(Func<string> name, string code)
    {
        try
        {
            return $"{code} ({name()})";
        }
        catch (ArgumentException)
        {
            return code; // TMDB knows some that .NET does not.
        }
    }
}
