using System.Globalization;

namespace Tmdb;

/// <summary>The short texts by which records show themselves where there is room for one line only.</summary>
internal static class DisplayText
{
    /// <summary>A text from outside in one line, of what can be seen.</summary>
    public static string OneLine(string text) => text.Any(IsUnseen) ? string.Concat(text.Select(c => IsUnseen(c) ? ' ' : c)) : text;

    /// <summary>Control characters could clear the screen or fake a line, and others turn the direction of the text.</summary>
    public static bool IsUnseen(char c) => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    public static string WithDetail(string? name, string? detail) =>
        string.IsNullOrEmpty(detail) ? name ?? string.Empty : $"{name} ({detail})";

    /// <summary>A detail under its label; null when there is none.</summary>
    public static string? WithLabel(string label, string? detail) => string.IsNullOrEmpty(detail) ? null : $"{label} {detail}";

    /// <summary>How many there are, for example <c>1 video</c> and <c>2 videos</c>.</summary>
    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");

    public static string WithYear(string? title, int? year) => WithDetail(title, year?.ToString(CultureInfo.InvariantCulture));
}
