using System.Globalization;

namespace Tmdb;

/// <summary>The short texts by which records show themselves where there is room for one line only.</summary>
internal static class DisplayText
{
    public static string WithDetail(string? name, string? detail) =>
        string.IsNullOrEmpty(detail) ? name ?? string.Empty : $"{name} ({detail})";

    public static string WithYear(string? title, int? year) => WithDetail(title, year?.ToString(CultureInfo.InvariantCulture));
}
