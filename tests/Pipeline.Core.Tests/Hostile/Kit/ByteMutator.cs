namespace Pipeline.Core.Tests.Hostile.Kit;

/// <summary>Changes bytes without knowing what they are: single ones, numbers of four bytes, pieces cut out, doubled or moved, an end cut off.</summary>
internal static class ByteMutator
{
    private static readonly uint[] Extremes = [0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x10000000];

    /// <summary>Changes the bytes at one to eight places.</summary>
    public static byte[] Mutate(byte[] content, Random chance)
    {
        var bytes = content.ToList();
        for (var change = chance.Next(8); change >= 0 && bytes.Count > 8; change--)
        {
            Change(bytes, chance);
        }

        return [.. bytes];
    }

    private static void Change(List<byte> bytes, Random chance)
    {
        var at = chance.Next(bytes.Count - 4);
        var length = Math.Min(chance.Next(1, 300), bytes.Count - at);
        switch (chance.Next(7))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(chance.Next(bytes.Count - length), length));
                break;
            case 3 when chance.Next(3) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 4:
                PutNumber(bytes, at, Extremes[chance.Next(Extremes.Length)], chance.Next(2) == 0 ? 2 : 4);
                break;
            default:
                bytes[at] = (byte)chance.Next(256);
                break;
        }
    }

    private static void PutNumber(List<byte> bytes, int at, uint number, int size)
    {
        for (var place = 0; place < size; place++)
        {
            bytes[at + place] = (byte)(number >> (8 * place));
        }
    }
}
