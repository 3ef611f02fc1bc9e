using System.Globalization;

namespace Tmdb.Sandbox;

/// <summary>What seasons and episodes are called by their numbers, in languages that have no name for them.</summary>
internal static class NumberedNames
{
    public static string Season(int number, string language) => language switch
    {
        "de" => Text($"Staffel {number}"),
        "fr" => Text($"Saison {number}"),
        "es" => Text($"Temporada {number}"),
        "ja" => Text($"シーズン{number}"),
        _ => Text($"Season {number}"),
    };

    public static string Episode(int number, string language) => language switch
    {
        "de" => Text($"Folge {number}"),
        "fr" => Text($"Épisode {number}"),
        "es" => Text($"Episodio {number}"),
        "ja" => Text($"第{number}話"),
        _ => Text($"Episode {number}"),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
