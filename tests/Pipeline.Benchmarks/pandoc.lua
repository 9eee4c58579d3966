-- Reads the Word files 001.docx, 002.docx … of a folder and writes them as HTML, all in this one process; prints the milliseconds of
-- processor time of each.
function Pandoc(document)
  local folder = pandoc.utils.stringify(document.meta.folder)
  for number = 1, math.huge do
    local file = io.open(string.format("%s/%03d.docx", folder, number), "rb")
    if not file then
      return pandoc.Pandoc({})
    end
    local start = os.clock()
    local html = pandoc.write(pandoc.read(file:read("a"), "docx"), "html")
    print((os.clock() - start) * 1000)
    file:close()
    assert(#html > 0)
  end
end
